import { css, html, LitElement } from 'lit';

/** A basket that counts, as a shop's own application made with Lit. */
class OwnBasket extends LitElement {
  static properties = { count: { state: true } };
  static styles = css`
    button {
      color: rgb(120, 40, 40);
    }
  `;

  constructor() {
    super();
    this.count = 0;
  }

  render() {
    return html`<button @click=${this.#add}>Basket: ${this.count}</button>`;
  }

  #add() {
    this.count += 1;
  }
}

customElements.define('own-basket', OwnBasket);

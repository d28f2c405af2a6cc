import { LitElement } from 'lit';
export class HearbackComplaint extends LitElement {}

import { assert } from 'chai';
import { contrastRatio } from './contrastRatio.ts';

describe('the contrast of two colours', () => {
  it('is 21 for black on white, 1 for a colour on itself, and the same both ways', () => {
    assert.closeTo(contrastRatio([0, 0, 0], [255, 255, 255]), 21, 1e-9);
    assert.equal(contrastRatio([11, 85, 99], [11, 85, 99]), 1);
    assert.equal(
      contrastRatio([119, 119, 119], [255, 255, 255]),
      contrastRatio([255, 255, 255], [119, 119, 119]),
    );
  });

  it('is just under 4.5 for #777 on white and just above it for #767676, the known examples', () => {
    assert.closeTo(contrastRatio([0x77, 0x77, 0x77], [255, 255, 255]), 4.48, 0.005);
    assert.closeTo(contrastRatio([0x76, 0x76, 0x76], [255, 255, 255]), 4.54, 0.005);
  });
});

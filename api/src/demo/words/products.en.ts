import type { ProductWords } from './words.ts';

/** What English-speaking customers say about each product. */
export const productsEn: Readonly<Record<string, ProductWords>> = {
  kettle: {
    good: [
      '[Pours beautifully|Pours without a drip], and it [looks lovely|sits nicely] on the [hob|stove|kitchen shelf]',
      'The [green|cream|navy] enamel is [even prettier|much nicer] than in the photos',
      '[Boils faster than my old one|Comes to the boil quickly], [works on induction too|no rattling lid|the handle stays cool]',
    ],
    bad: [
      'The lid [never sat properly|rattles|does not close]',
      '[There is a chip in the enamel near the spout|The enamel started flaking inside {soon}]',
      'The handle [gets far too hot|came loose {soon}]',
    ],
  },
  casserole: {
    good: [
      '[Heavy in the best way|A proper heavy pot]; [stews come out so tender|bread bakes beautifully in it|it holds the heat for ages]',
      '[Made my first|Did a] [beef stew|no-knead loaf|Sunday roast] in it [and everyone asked for seconds|and it was perfect]',
      'The enamel [wipes clean easily|cleans up with hot water]',
    ],
    bad: [
      'The enamel [cracked|chipped on the rim] {soon}',
      'The lid and the pot [do not match properly|leave a gap], so the steam escapes',
      'The bottom is [not flat|slightly warped] and it wobbles on the hob',
    ],
  },
  dinnerware: {
    good: [
      'The glaze is [gorgeous|different on every plate, which I love]',
      '[Goes in the dishwasher every day and still looks new|Survived {who} and the dishwasher so far]',
      'The bowls are [exactly the right size for noodles|a good size], and [they stack well|nothing wobbles]',
    ],
    bad: [
      '[Two|Three|Several] plates have [scratches|grey marks] [from ordinary cutlery|after a week]',
      'The colour is [much darker|nothing like] than the photo',
      '[One bowl wobbles|The rims are rough|The glaze has pinholes]',
    ],
  },
  knife: {
    good: [
      '[Sharp out of the box|Scarily sharp], [well balanced|good in the hand|a joy with onions]',
      'The free sharpening in the shop is [a nice touch|why I bought it here]',
      '[My third one from here|Bought one for {who} too], [holds its edge|still sharp after months]',
    ],
    bad: [
      'It [was blunt within a fortnight|had a nick in the edge|needs sharpening every week]',
      'There are rust spots [although I dry it by hand|after a few days]',
      'The handle [feels cheap|has a gap where it meets the blade]',
    ],
  },
  cooker: {
    good: [
      'Rice comes out [fluffy every single time|perfect, even brown rice]',
      'The [timer|keep-warm setting] is [brilliant|so handy], [dinner is ready when we get home|porridge ready at seven]',
      '[Easy to clean|The inner pot comes out and rinses clean], [and it is quiet|and small enough for our kitchen]',
    ],
    bad: [
      '[The non-stick coating is peeling already|The coating came off {soon}]',
      'It [boils over every time|scorches the bottom|switches itself off half way]',
      'The [buttons|display] [stopped working {soon}|only works now and then]',
    ],
  },
  coffee: {
    good: [
      '[Makes a lovely clean cup|Best coffee I have made at home]',
      'The [dripper|jug|set] feels [solid|well made] and [the glass is thick|it packs away small]',
      'The little recipe card [actually helped|is charming]',
    ],
    bad: [
      'The [glass jug|dripper] [cracked the first time I poured hot water in|had a hairline crack]',
      '[The filters do not fit the dripper|No filters in the box although the page says twenty]',
      'The stand [wobbles|has rough edges]',
    ],
  },
  bedding: {
    good: [
      '[So soft|Softer with every wash], and [cool in summer|warm without being heavy]',
      'The [sage|oatmeal|dusty blue] is [exactly like the picture|a beautiful colour]',
      '[Slept better than in months|The whole bedroom looks different], [fits our duvet exactly|good buttons too]',
    ],
    bad: [
      "[It shrank in the first wash|The cover lost a hand's width after one wash]",
      '[The colour ran|The dye came off on everything]',
      '[A seam opened|The stitching came undone] {soon}',
    ],
  },
  towel: {
    good: [
      '[Dries in no time|Dries quickly], [soaks up a lot|light to pack]',
      '[No fluff at all|Hardly any lint], [and it got softer|and still as good as new]',
      'Bought [two|four|another pair] [because the first were so good|for {who}]',
    ],
    bad: [
      'It [sheds fluff everywhere|loses threads]',
      'It is [much thinner|a lot smaller] than I expected',
      'It [smells odd even after two washes|barely absorbs anything]',
    ],
  },
  vacuum: {
    good: [
      '[Light, and much stronger than it looks|Picks up everything, cat hair included]',
      'The battery [does our whole flat|lasts longer than promised]',
      '[Easy to empty|The wall mount is neat], [and not too loud|and {who} actually uses it]',
    ],
    bad: [
      'The battery [lasts eight minutes|is flat before I finish one room]',
      '[The brush stops turning all the time|It clogs constantly]',
      'It [went dead {soon}|will not charge any more]',
    ],
  },
  lamp: {
    good: [
      '[Warm, soft light|The light is lovely], [just right for reading|the living room feels different]',
      '[Took ten minutes to put together|Easy to assemble], [looks far more expensive than it is|really elegant]',
    ],
    bad: [
      'The shade [was creased|had a tear]',
      'It [leans|wobbles], [no matter how I tighten it|one leg is shorter]',
      'The switch [buzzes|only works at a certain angle]',
    ],
  },
  chair: {
    good: [
      '[Solid|Really solid], [comfortable for long dinners|the wood smells wonderful]',
      'The oak is [beautifully finished|nicely grained], [no rough spots anywhere|and it does not creak]',
      '[Bought four|Now have six], [all of them perfect|they match our old table]',
    ],
    bad: [
      'It [creaks|wobbles] [already|whenever anyone sits down]',
      'One leg [has a deep crack|is shorter than the others]',
      'The finish is [sticky|patchy] and [smells of varnish|comes off on clothes]',
    ],
  },
  shelf: {
    good: [
      '[Sturdy|Very stable], [carries all our pots|books and plants and no bending]',
      'Instructions were [clear|short and clear], [done in half an hour|{who} did it alone]',
    ],
    bad: [
      'The holes [do not line up|were drilled wrong]',
      'The boards [are warped|arrived scratched]',
      '[It leans to one side|The middle board bends] with only a few [books|jars] on it',
    ],
  },
};

import type { QuestionWords } from './questionWords.ts';

/** Arabic. */
export const words: QuestionWords = {
  step: 'الخطوة {step} من {steps}',
  more: 'بضعة أسئلة أخرى',
  moreHint: 'يمكنك ترك ما تشاء دون إجابة.',
  scoreName: '{score} من {max}',
  numberFrom: 'رقم من {min} إلى {max}',
  thumbs: ['غير جيد', 'جيد'],
  yesNo: ['لا', 'نعم'],
  agreement: ['لا أوافق بشدة', 'لا أوافق', 'محايد', 'أوافق', 'أوافق بشدة'],
  expectation: ['أقل بكثير', 'أقل', 'كما توقعت', 'أفضل', 'أفضل بكثير'],
  likelihood: ['غير محتمل إطلاقًا', 'محتمل جدًا'],
  ease: ['صعب جدًا', 'سهل جدًا'],
  asks: {
    EXPECTATION: 'كيف كانت التجربة مقارنةً بما توقعته؟',
    VALUE_FOR_MONEY: 'هل كانت تستحق ما دفعته؟',
    FIRST_CHOICE: 'عندما أحتاج إلى ذلك مجددًا، هذا أول مكان أفكر فيه.',
    LOYALTY: 'سأختارهم مرة أخرى.',
    REPUTATION: 'من أعرفهم يتحدثون عنهم بالخير.',
    REPURCHASE: 'سأشتري من هنا مجددًا خلال عام.',
    RECOMMENDATION: 'ما مدى احتمال أن توصي بنا لصديق؟',
    EFFORT: 'ما مدى سهولة إنجاز ذلك؟ 1 صعب جدًا، 7 سهل جدًا.',
    AWARENESS: 'هل تعرف كيف تقدّم شكوى إلينا؟',
  },
};

import type { FileWords, PhotoWords } from './fileWords.ts';

/** Arabic. */
export const words: FileWords = {
  evidence: 'الصور والمستندات',
  evidenceHint:
    'JPEG أو PNG أو WebP أو PDF، بحد أقصى {megabytes} ميغابايت للملف، و{files} ملفات في المجموع. يُزال من الصور مكانها وبيانات الكاميرا.',
  addFile: 'إضافة صورة أو مستند',
  photo: 'صورة {number}',
  document: 'مستند {number}',
  takePhoto: 'التقاط صورة',
  remove: 'إزالة',
  sendingFiles: 'جارٍ إرسال ملفاتك…',
  sentFiles: 'وصلت ملفاتك.',
  filesLater: 'لم تصل هذه الملفات. شكواك محفوظة، ويمكنك إضافتها لاحقًا برمز الإيصال.',
  failures: {
    FILE_TOO_LARGE: 'الملف كبير جدًا: الحد الأقصى {megabytes} ميغابايت. يُرجى اختيار ملف أصغر.',
    FILE_TYPE_REFUSED: 'تُقبل الصور (JPEG وPNG وWebP) وملفات PDF فقط. يُرجى اختيار ملف آخر.',
    FILE_UNREADABLE: 'تعذّرت قراءة الصورة: قد تكون تالفة أو ناقصة. يُرجى اختيارها مجددًا.',
    IMAGE_TOO_LARGE: 'عدد بكسلات الصورة كبير جدًا. يُرجى اختيار صورة أصغر.',
    TOO_MANY_FILES: 'في طلبك {files} ملفات بالفعل، ولا يُقبل المزيد.',
  },
};

/** Of the photos of a rating. */
export const photos: PhotoWords = {
  evidence: 'الصور',
  evidenceHint:
    'JPEG أو PNG أو WebP، بحد أقصى {megabytes} ميغابايت للصورة، و{files} صور في المجموع. يُزال منها المكان وبيانات الكاميرا.',
  addFile: 'إضافة صورة',
  sendingFiles: 'جارٍ إرسال صورك…',
  sentFiles: 'وصلت صورك.',
  filesLater: 'لم تصل هذه الصور. تقييمك محفوظ.',
  failures: {
    FILE_TYPE_REFUSED: 'تُقبل الصور (JPEG وPNG وWebP) فقط. يُرجى اختيار صورة أخرى.',
    TOO_MANY_FILES: 'لديك {files} صور بالفعل، ولا يُقبل المزيد.',
  },
};

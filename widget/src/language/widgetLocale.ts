/** Languages that the widget speaks. The API's own texts exist in fewer: see `Locale` of the form. */
export const widgetLocales = ['en', 'zh-CN', 'zh-TW', 'ja', 'ko', 'es', 'fr', 'de', 'pt-BR', 'ar'] as const;

/** A language that the widget speaks. */
export type WidgetLocale = (typeof widgetLocales)[number];

/** A language as it is asked for: by its first two letters, but for the two ways of writing Chinese. */
export type WidgetTongue = Exclude<WidgetLocale, 'zh-CN' | 'pt-BR'> | 'zh' | 'pt';

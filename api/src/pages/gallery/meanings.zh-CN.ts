/** What the manifest says of the elements, by its own words, in Simplified Chinese. */
export const meaningsZhCN: Readonly<Record<string, string>> = {
  'The widget on a page: a button that opens the panel in the top layer, or the panel itself where it stands. Until it is opened it is a button and nothing else: panel, language and form come by `import()` then, without a fetch.':
    '网页上的反馈组件：一个按钮，点开后面板显示在最上层；也可以让面板直接出现在它所在的位置。打开之前它只是一个按钮；面板、语言和表单在打开时才用 `import()` 载入，不发出 fetch 请求。',
  '`inline` shows the panel in place; `manual` shows no button of its own.':
    '`inline`：面板直接显示在所在位置；`manual`：不显示自带的按钮。',
  'The publishable key.': '可公开的密钥。',
  "Language to speak; default: the page's, then the browser's, then the merchant's.":
    '界面语言；默认依次取网页、浏览器、商家的语言。',
  'Text of the button.': '按钮上的文字。',
  'Corner of the button: `end`, `start`, `top-end` or `top-start`; default: `end`, at the bottom.':
    '按钮所在的角落：`end`、`start`、`top-end` 或 `top-start`；默认 `end`，在底部。',
  'Distances of the button from the edges, as CSS writes a margin; default: `--hb-offset`.':
    '按钮与边缘的距离，写法同 CSS 的 margin；默认为 `--hb-offset`。',
  "`light`, `dark` or `auto`; default: the merchant's choice.":
    '`light`、`dark` 或 `auto`；默认为商家的设置。',
  "Conditions for the button to show, for example `delay=10 scroll=50`; empty: at once; default: the form's.":
    '按钮出现的条件，例如 `delay=10 scroll=50`；留空则立即出现；默认取表单的设置。',
  'Your own words in the place of a message, for example `data-word-question`.':
    '用您自己的文字替换某条提示，例如 `data-word-question`。',
  'Order number; travels with every submission.': '订单号；随每次提交一并发送。',
  'What was bought or used; travels with every submission.': '购买或使用的商品；随每次提交一并发送。',
  'Department that served; travels with a rating.': '提供服务的部门；随评价一并发送。',
  'Who served; travels with a rating.': '提供服务的员工；随评价一并发送。',
  'Segment of the customer; travels with a rating.': '客户分组；随评价一并发送。',
  'Tier of the customer, for example `GOLD`; travels with a rating.':
    '客户等级，例如 `GOLD`；随评价一并发送。',
  'The element can be opened.': '组件可以打开了。',
  'The panel was opened.': '面板已打开。',
  'The panel was closed.': '面板已关闭。',
  'Send was pressed; `preventDefault()` keeps it from being sent. Carries `kind`.':
    '访客按下了提交；调用 `preventDefault()` 可阻止发送。带有 `kind`。',
  'The rating is stored. Carries `question` and `score`.': '评价已保存。带有 `question` 和 `score`。',
  'The complaint is stored. Carries `receipt`.': '投诉已保存。带有 `receipt`。',
  'An attempt failed. Carries `code` and `retryable`.': '一次发送失败。带有 `code` 和 `retryable`。',
  "Colour of the button and of what is chosen; default: the merchant's, else a deep teal, lighter in the dark.":
    '按钮和所选项的颜色；默认为商家的设置，否则为深青色，深色模式下较浅。',
  'Text on the accent; default: black or white, whichever has the better contrast.':
    '强调色上的文字；默认取黑、白中对比度较高的一种。',
  'Background of the panel; default: white, near-black in the dark.':
    '面板背景；默认白色，深色模式下接近黑色。',
  'Text; default: near-black, near-white in the dark. Lines and quieter text are mixed from it.':
    '文字；默认接近黑色，深色模式下接近白色。线条和次要文字由它调和而成。',
  'Radius of the corners; default: `8px`.': '圆角半径；默认 `8px`。',
  "Font family; default: the page's.": '字体；默认沿用网页。',
  'Distance of the button from the edges; default: `20px`.': '按钮与边缘的距离；默认 `20px`。',
  'The button.': '按钮。',
  'The dialog, or the box where it stands in the page.': '对话框；嵌入网页时为其外框。',
  'The button that closes the panel.': '关闭面板的按钮。',
  'The row of answers to a question.': '一个问题的一排答案。',
  'One answer of the scale.': '其中一个答案。',
  'A group of choices.': '一组选项。',
  'One choice.': '一个选项。',
  'A field to write in.': '填写文字的输入框。',
  'What is wrong with a field.': '输入框的错误提示。',
  'What the form says about sending.': '表单关于发送情况的提示。',
  'The button that sends or goes on.': '提交或进入下一步的按钮。',
  'The button that goes back.': '返回上一步的按钮。',
  'The button that turns the rating into a complaint.': '由评价转为投诉的按钮。',
  'A link.': '链接。',
  'The receipt code.': '回执编号。',
  'The button that copies the receipt.': '复制回执编号的按钮。',
  'Follows a complaint by its receipt code, and asks for the code where there is none: where it stands, what happens next and by when, what was said, and all that its customer can do. The code is the key: there is no account.':
    '凭回执编号跟进一件投诉，没有编号时请访客输入：目前进展、下一步及其时限、往来消息，以及客户可以做的一切。编号就是钥匙，无需账号。',
  'The button that saves the receipt as a file.': '把回执保存为文件的按钮。',
  'The photos and documents that were chosen.': '已选的照片和文件。',
  'The button that takes one of them off again.': '移除其中一个的按钮。',
  'What is said about sending.': '关于发送情况的提示。',
  'The button that sends.': '发送按钮。',
  'The code.': '回执编号。',
  'Address of the server, ending in a slash; default: the server that this file came from.':
    '服务器地址，以斜杠结尾；默认为提供此文件的服务器。',
  "Language to speak; default: the page's, then the browser's.": '界面语言；默认依次取网页、浏览器的语言。',
  "`light` or `dark`; default: the page's colour scheme.": '`light` 或 `dark`；默认沿用网页的配色。',
  'The customer did something, and it is stored.': '客户有所操作，且已保存。',
  'The box.': '外框。',
  'One of the messages.': '其中一条消息。',
  'The public score of a merchant: the mean of the last 365 days with its sample and interval, and on demand how the ratings are spread. Low ratings count like all others. Under five ratings it says that there are not enough.':
    '商家的公开评分：最近 365 天的均分、样本量和区间，展开可看评分分布。低分与其他评分同样计入。不足五条评价时会说明数量不足。',
  'The publishable key of the merchant.': '商家可公开的密钥。',
  'Also puts the score into the head of the page as schema.org JSON-LD, for search engines.':
    '同时把评分以 schema.org JSON-LD 写入网页头部，供搜索引擎读取。',
  'The stars.': '星星。',
  'How the ratings are spread.': '评分分布。',
};

// Made by `python -m scripts.extension_files` from audits/pasteguard: edit that.
export default [
 {
  "id": "paste",
  "group": "answer",
  "scope": [
   "field"
  ],
  "order": 100,
  "question": {
   "en": "Can I paste?",
   "ja": "貼り付けはできますか？"
  },
  "title": {
   "en": "Pasting",
   "ja": "貼り付け"
  },
  "restricted": {
   "en": "Paste is blocked or changed",
   "ja": "貼り付けが拒否されるか、内容が変えられます"
  },
  "allowed": {
   "en": "Paste works",
   "ja": "貼り付けできます"
  },
  "what": {
   "en": "The page cancels the paste, drops part of the text, changes it, or takes it back a moment later. Some pages refuse only long text, only text of several lines, or only one way of pasting, such as the keyboard. A code spread over boxes of one character may not take the whole code at once. Often nothing is shown: the text simply does not appear.",
   "ja": "ページが貼り付けを取り消したり、一部を捨てたり、内容を書き換えたり、少し後に消したりします。長い文章だけ、複数行だけ、あるいはキーボードからの貼り付けだけを拒否するページもあります。一文字ずつに分かれたコード入力欄では、コード全体を一度に貼り付けられないことがあります。多くの場合、説明は表示されず、文章が入らないだけです。"
  },
  "affected": [
   {
    "en": "People who write in an editor of their own have to type the finished text a second time while the clock runs.",
    "ja": "使い慣れたエディターで下書きする人は、書き上げた文章を、制限時間の中でもう一度打ち込むことになります。"
   },
   {
    "en": "People who dictate: some dictation programs hand their text over through the clipboard, and then nothing arrives.",
    "ja": "音声入力を使う人の場合、クリップボード経由で文章を渡すソフトでは、話した内容が入力欄に届きません。"
   },
   {
    "en": "People who use word prediction, text expansion or a communication aid that inserts whole phrases by pasting have to spell them out.",
    "ja": "予測変換、定型文の展開、意思伝達装置など、語句をまとめて貼り付ける道具を使う人は、一文字ずつ打つことになります。"
   },
   {
    "en": "Dyslexic writers who check their text in a program with better spelling support cannot bring the corrected text back.",
    "ja": "読み書きに困難があり、校正機能の充実したソフトで文章を確かめる人は、直した文章を戻せません。"
   },
   {
    "en": "People with pain or limited movement in their hands have to make every key press twice.",
    "ja": "手に痛みや動かしにくさがある人は、同じ文章のために倍の打鍵が必要になります。"
   },
   {
    "en": "Anyone who kept a copy against a crash or an outage cannot put it back.",
    "ja": "不具合や通信の切断に備えて控えを取っておいた人も、それを元に戻せません。"
   }
  ],
  "remedy": {
   "en": "Let people paste, and look at the text. Compare submitted answers with each other and with known sources, and talk about the answer in a follow-up interview. If it matters that text was pasted, record only the fact and the length, say so before the start, and treat it as a reason to ask, not as proof.",
   "ja": "貼り付けは許可し、提出された文章そのものを確認してください。ほかの解答や既存の文章との類似度を調べ、後日の面接で内容について尋ねる方法があります。貼り付けの有無を知る必要がある場合は、事実と文字数だけを記録し、開始前にそのことを伝え、不正の証拠ではなく確認のきっかけとして扱ってください。"
  },
  "limits": {
   "en": "A page that judges what is pasted may treat a real answer differently from the test text. A restriction that begins later, for example minutes into the test, is not seen. Letters and digits are compared, and line breaks and spaces where a bare field would keep them; formatting is not. A long text that is cut however it comes in counts as a length limit. Pasting pictures and files is not tried.",
   "ja": "貼り付ける内容によって判断するページでは、実際の解答で結果が変わることがあります。開始から数分後など、後から始まる制限は検出できません。比べるのは文字と数字、そして通常の欄であれば残る改行と空白で、書式の違いは見ません。どの方法でも途中で切れる長い文章は、文字数の上限として扱います。画像やファイルの貼り付けは試しません。"
  }
 },
 {
  "id": "drop",
  "group": "answer",
  "scope": [
   "field"
  ],
  "order": 110,
  "question": {
   "en": "Can I drag text into my answer?",
   "ja": "文章をドラッグして入れられますか？"
  },
  "title": {
   "en": "Dropping text",
   "ja": "文章のドロップ"
  },
  "restricted": {
   "en": "Dropped text is refused or changed",
   "ja": "ドロップした文章が拒否されるか、変えられます"
  },
  "allowed": {
   "en": "Dropping text works",
   "ja": "文章をドロップできます"
  },
  "what": {
   "en": "The page refuses text that is dragged into the field, or removes or changes it afterwards. Some pages cancel the drag where it begins, so that a sentence cannot be moved within the answer either.",
   "ja": "入力欄へドラッグした文章をページが受け付けないか、後から消したり書き換えたりします。ドラッグの開始を取り消すページもあり、その場合は解答の中で文を移動することもできません。"
  },
  "affected": [
   {
    "en": "People who work with a pointer alone, such as a head mouse, an eye tracker or a trackball, lose a way to move text without key combinations.",
    "ja": "ヘッドマウス、視線入力、トラックボールなど、ポインターだけで操作する人は、キーの組み合わせを使わずに文章を動かす手段を失います。"
   },
   {
    "en": "People who rearrange an answer by dragging sentences have to delete and retype them where cut and paste is closed as well.",
    "ja": "文をドラッグして構成を直す人は、切り取りと貼り付けもできない場合、消して打ち直すことになります。"
   },
   {
    "en": "People who keep notes in a second window cannot carry a sentence over.",
    "ja": "別のウィンドウのメモから文を移したい人は、それができません。"
   }
  ],
  "remedy": {
   "en": "Leave the browser's own drag and drop alone. If the page has a place to drop files, cancel only drags that carry files. If you announce that pasted text is noted, treat dropped text in the same way and say so.",
   "ja": "ブラウザー標準のドラッグ＆ドロップはそのままにしてください。ファイルを受け取る場所がある場合は、ファイルのドラッグだけを処理します。貼り付けの記録を知らせている場合は、ドロップも同じ扱いにし、そのことも伝えてください。"
  },
  "limits": {
   "en": "Moving text by dragging it within the field is not tried, nor are files and pictures. Some rich-text editors refuse text dropped from outside as they come: the finding says what the page does, not that anyone chose it.",
   "ja": "入力欄の中でのドラッグによる移動、ファイルや画像のドロップは試しません。標準の状態で外部からのドロップを受け付けないエディターもあります。結果はページの動作を示すもので、誰かが意図したことを意味しません。"
  }
 },
 {
  "id": "copy",
  "group": "answer",
  "scope": [
   "field",
   "page"
  ],
  "order": 120,
  "question": {
   "en": "Can I copy?",
   "ja": "コピーはできますか？"
  },
  "title": {
   "en": "Copying",
   "ja": "コピー"
  },
  "restricted": {
   "en": "Copying is blocked or the copied text is changed",
   "ja": "コピーが拒否されるか、コピーした内容が変えられます"
  },
  "allowed": {
   "en": "Copying works",
   "ja": "コピーできます"
  },
  "what": {
   "en": "The page cancels the copy, or puts other text on the clipboard: nothing, a notice, or the text with a mark added. It may do so for the question, for the candidate's own answer, or for both.",
   "ja": "ページがコピーを取り消すか、別の内容をクリップボードに入れます。空にする、注意書きに置き換える、目印を付け足すといった例があります。対象は問題文のことも、受験者自身の解答のことも、その両方のこともあります。"
  },
  "affected": [
   {
    "en": "People who keep a copy of their own answer against a crash or an outage have no backup.",
    "ja": "不具合や通信の切断に備えて自分の解答を控えておきたい人は、控えを取れません。"
   },
   {
    "en": "People with low vision or dyslexia who read in a program of their own, with other type, colours or speech, cannot bring the question there.",
    "ja": "弱視や読み書きの困難があり、文字の大きさや色、読み上げを調整したソフトで読む人は、問題文をそこへ移せません。"
   },
   {
    "en": "Blind candidates cannot carry the question to a braille notetaker to read it at their own pace.",
    "ja": "点字端末に移して自分のペースで読みたい視覚障害のある人は、問題文を持ち出せません。"
   },
   {
    "en": "People who read in a second language cannot copy a word into a dictionary, even where one is permitted.",
    "ja": "母語以外で受験する人は、辞書の使用が認められていても、単語をコピーして調べることができません。"
   }
  ],
  "remedy": {
   "en": "Let candidates copy their own answers; it is their only backup. Blocking does not keep a question secret, because a photograph of the screen copies it as well: draw questions from a pool, vary names and numbers, and retire questions that have become known. A button that saves the answer to a file helps too.",
   "ja": "受験者が自分の解答をコピーできるようにしてください。手元に残る唯一の控えです。画面を撮影すれば写せるため、コピーを妨げても問題は守れません。問題を入れ替える、名前や数値を変える、知られた問題は使わない、といった方法があります。解答をファイルに保存するボタンも役に立ちます。"
  },
  "limits": {
   "en": "Letters and digits are compared, not punctuation, spacing or formatting. Where the question cannot be selected, copying it cannot be tried. A page that allows the first copies and refuses later ones may be missed.",
   "ja": "比べるのは文字と数字で、句読点、空白、書式の違いは見ません。問題文を選択できない場合、そのコピーは試せません。最初の数回だけ許可するページは見逃すことがあります。"
  }
 },
 {
  "id": "cut",
  "group": "answer",
  "scope": [
   "field"
  ],
  "order": 130,
  "question": {
   "en": "Can I cut text to move it?",
   "ja": "文章を切り取って移動できますか？"
  },
  "title": {
   "en": "Cutting",
   "ja": "切り取り"
  },
  "restricted": {
   "en": "Cutting is blocked or changed",
   "ja": "切り取りが拒否されるか、内容が変えられます"
  },
  "allowed": {
   "en": "Cutting works",
   "ja": "切り取りできます"
  },
  "what": {
   "en": "The page cancels the cut, puts the text back, or puts something else on the clipboard. At worst the text leaves the field while the clipboard stays empty, and is lost.",
   "ja": "ページが切り取りを取り消すか、文章を元に戻すか、別の内容をクリップボードに入れます。入力欄からは消えたのにクリップボードは空のままで、文章が失われる場合もあります。"
  },
  "affected": [
   {
    "en": "People who write by moving paragraphs around have to delete and retype what they already wrote.",
    "ja": "段落を入れ替えながら書く人は、書いた文章を消して打ち直すことになります。"
   },
   {
    "en": "Keyboard and switch users have no other way to move text, because dragging needs a pointer.",
    "ja": "キーボードやスイッチで操作する人は、ポインターの必要なドラッグを使えないため、文章を移動する手段がなくなります。"
   },
   {
    "en": "People who work by voice say \"cut that\", and nothing happens.",
    "ja": "音声で操作する人が「切り取り」と指示しても、何も起こりません。"
   }
  ],
  "remedy": {
   "en": "Remove the handler; the browser does the rest. Cutting moves text within the candidate's own answer and takes nothing out of the test that the candidate did not write.",
   "ja": "切り取りを妨げる処理を外せば、後はブラウザーが行います。切り取りは受験者自身の文章を動かす操作で、問題の内容が外に出ることはありません。"
  },
  "limits": {
   "en": "The field's whole text is cut at once. A page that refuses only a part of it, or only the menu's command, may be missed.",
   "ja": "入力欄の文章全体を一度に切り取ります。一部だけの切り取りや、メニューからの切り取りだけを拒否するページは見逃すことがあります。"
  }
 },
 {
  "id": "select",
  "group": "answer",
  "scope": [
   "page"
  ],
  "order": 140,
  "question": {
   "en": "Can I select the question's text?",
   "ja": "問題文を選択できますか？"
  },
  "title": {
   "en": "Selecting text",
   "ja": "文章の選択"
  },
  "restricted": {
   "en": "Text on the page cannot be selected",
   "ja": "ページの文章を選択できません"
  },
  "allowed": {
   "en": "Text on the page can be selected",
   "ja": "ページの文章を選択できます"
  },
  "what": {
   "en": "The page keeps text from being selected: with a style rule, by cancelling mouse or selection events, by removing the selection again, with a transparent layer over the text, or by drawing the question as a picture. Some pages only make the selection invisible.",
   "ja": "ページが文章の選択を妨げます。スタイルの指定、マウスや選択のイベントの取り消し、選択の解除、文章の上に重ねた透明な要素、問題文の画像化などの方法があります。選択した部分を見えなくするだけのページもあります。"
  },
  "affected": [
   {
    "en": "People with dyslexia or low vision who have selected text read aloud: the tool is given nothing to read.",
    "ja": "読み書きの困難や弱視があり、選択した部分を読み上げる機能を使う人は、読み上げる文章を渡せません。"
   },
   {
    "en": "People who mark the line they are reading in order to keep their place lose it in long texts.",
    "ja": "読んでいる行を選択して目印にする人は、長い文章の中で位置を見失います。"
   },
   {
    "en": "People who read in a second language: pop-up dictionaries work on the selected word.",
    "ja": "母語以外で読む人は、選択した単語を調べる辞書機能を使えません。"
   },
   {
    "en": "Where the question is drawn as a picture without a text alternative, screen-reader users get nothing, and magnified letters blur.",
    "ja": "問題文が代替テキストのない画像になっていると、スクリーンリーダーでは読めず、拡大すると文字がぼやけます。"
   }
  ],
  "remedy": {
   "en": "Keep text selectable, and keep such rules for controls that are dragged or clicked quickly. Selecting alone takes nothing out of the test. Show questions as text; to protect them, vary them from candidate to candidate.",
   "ja": "文章は選択できるままにし、選択を止める指定は、ドラッグや連続クリックをする部品だけに使ってください。選択するだけで問題が外に出ることはありません。問題は文字として表示し、守りたい場合は受験者ごとに変えてください。"
  },
  "limits": {
   "en": "A few lines are tried, not every word, and which text is the question is worked out from the page's structure. Selecting by touch is not tried. A picture that shows text cannot be told from any other picture.",
   "ja": "試すのは一部の行で、すべての語ではありません。どこが問題文かは、ページの構造から推定します。タッチ操作での選択は試しません。文字が描かれた画像と、ほかの画像は区別できません。"
  }
 },
 {
  "id": "context-menu",
  "group": "answer",
  "scope": [
   "page"
  ],
  "order": 150,
  "question": {
   "en": "Can I open the context menu?",
   "ja": "右クリックのメニューを開けますか？"
  },
  "title": {
   "en": "Context menu",
   "ja": "コンテキストメニュー"
  },
  "restricted": {
   "en": "The context menu is blocked",
   "ja": "コンテキストメニューが開けません"
  },
  "allowed": {
   "en": "The context menu opens",
   "ja": "コンテキストメニューが開きます"
  },
  "what": {
   "en": "The page cancels the browser's context menu or swallows the right mouse button. Some pages show an alert box in its place.",
   "ja": "ページがブラウザーのコンテキストメニューを取り消すか、マウスの右ボタンを無効にします。代わりに警告を表示するページもあります。"
  },
  "affected": [
   {
    "en": "Writers who correct spelling from the menu's suggestions, many dyslexic writers among them, see the underline but not the correction.",
    "ja": "メニューに出る候補でつづりを直す人（読み書きに困難のある人を含みます）は、下線は見えても候補を選べません。"
   },
   {
    "en": "People who use a pointer without a keyboard reach copy, paste and undo through this menu.",
    "ja": "キーボードを使わずポインターで操作する人は、コピー、貼り付け、元に戻す操作をこのメニューから行います。"
   },
   {
    "en": "Keyboard users lose the menu key and Shift+F10, which ask for the same menu.",
    "ja": "キーボードで操作する人は、同じメニューを開くメニューキーや Shift+F10 も使えなくなります。"
   },
   {
    "en": "People who have words looked up, translated or read aloud start it from there.",
    "ja": "単語の検索、翻訳、読み上げをこのメニューから始める人は、その入り口を失います。"
   }
  ],
  "remedy": {
   "en": "Leave the menu alone: what it offers is also in the browser's own menus. If a drawing area needs a menu of its own, cancel the browser's menu there and nowhere else.",
   "ja": "メニューはそのままにしてください。含まれる機能の多くは、ブラウザー本体のメニューにもあります。描画欄などに独自のメニューが必要な場合は、その部分だけで標準のメニューを止めてください。"
  },
  "limits": {
   "en": "The menu itself belongs to the browser and cannot be seen from a program: the finding rests on whether the page cancelled it. Editors that bring a menu of their own are left out; whether another menu of the page's makes up for the browser's is left to the reader. The menu key and a long touch are not tried.",
   "ja": "メニューはブラウザーのもので、プログラムからは見えません。結果は、ページが取り消したかどうかに基づきます。独自のメニューを備えたエディターは対象外です。それ以外の独自のメニューで代わりになるかは、読む方の判断に委ねます。メニューキーと長押しは試しません。"
  }
 },
 {
  "id": "shortcuts",
  "group": "answer",
  "scope": [
   "page"
  ],
  "order": 160,
  "question": {
   "en": "Do the usual keyboard shortcuts work?",
   "ja": "いつものキーボードショートカットは使えますか？"
  },
  "title": {
   "en": "Keyboard shortcuts",
   "ja": "キーボードショートカット"
  },
  "restricted": {
   "en": "Keyboard shortcuts are blocked",
   "ja": "キーボードショートカットが効きません"
  },
  "allowed": {
   "en": "Keyboard shortcuts work",
   "ja": "キーボードショートカットが使えます"
  },
  "what": {
   "en": "The page listens for key combinations and swallows them: for selecting all, finding, printing or saving, for function keys or for Tab. A broad filter also catches combinations that have nothing to do with copying, such as those that move the cursor by a word.",
   "ja": "ページがキーの組み合わせを監視し、効かなくします。すべて選択、検索、印刷、保存のほか、ファンクションキーや Tab キーが対象になることもあります。範囲の広い処理では、単語単位のカーソル移動など、コピーと関係のない操作まで止まります。"
  },
  "affected": [
   {
    "en": "People who use no mouse, among them many blind candidates, have the keyboard as their only way around the page.",
    "ja": "マウスを使わない人（多くの視覚障害のある人を含みます）にとって、キーボードはページを操作する唯一の手段です。"
   },
   {
    "en": "Where Tab is swallowed, keyboard and switch users cannot leave the field.",
    "ja": "Tab キーが効かないと、キーボードやスイッチで操作する人は、入力欄から出られません。"
   },
   {
    "en": "Screen-reader users rely on function keys and on combinations that a page takes for forbidden ones.",
    "ja": "スクリーンリーダーを使う人は、ページが禁止操作とみなすファンクションキーやキーの組み合わせを日常的に使います。"
   },
   {
    "en": "People with low vision zoom and search with the keyboard, because targets are hard to find with the mouse.",
    "ja": "弱視の人は、マウスで目的の場所を探しにくいため、拡大や検索をキーボードで行います。"
   }
  ],
  "remedy": {
   "en": "Do not swallow keys. If the page has a shortcut of its own, take exactly that combination, leave out modifiers you do not mean, name it on the page, and offer a button for it as well.",
   "ja": "キー操作を無効にしないでください。独自のショートカットを設ける場合は、その組み合わせだけを正確に扱い、意図しない修飾キーは除き、ページ上で説明し、同じ機能のボタンも用意してください。"
  },
  "limits": {
   "en": "A cancelled key may serve a purpose, such as opening a help page: the finding names the keys, the reader judges. Shortcuts of the operating system, of screen readers and of macOS are not tried.",
   "ja": "取り消されたキーが、ヘルプの表示など別の役割を持つこともあります。結果にはキーの名前を示しますので、読む方がご判断ください。OS、スクリーンリーダー、macOS のショートカットは試しません。"
  }
 },
 {
  "id": "undo",
  "group": "answer",
  "scope": [
   "field"
  ],
  "order": 170,
  "question": {
   "en": "Can I undo a mistake?",
   "ja": "操作を元に戻せますか？"
  },
  "title": {
   "en": "Undo",
   "ja": "元に戻す"
  },
  "restricted": {
   "en": "Undo does not work",
   "ja": "元に戻す操作が効きません"
  },
  "allowed": {
   "en": "Undo works",
   "ja": "元に戻せます"
  },
  "what": {
   "en": "The page swallows the undo keys, or loses the browser's memory of changes because a script rewrites the field. Undo then does nothing, or brings back the wrong text.",
   "ja": "ページが元に戻すキーを無効にするか、スクリプトが入力欄を書き換えることで、ブラウザーの変更履歴が失われます。その結果、元に戻す操作が効かないか、違う文章が戻ってきます。"
  },
  "affected": [
   {
    "en": "People with tremor or limited movement hit keys they did not mean; one key press over selected text can delete a whole answer.",
    "ja": "手の震えや動かしにくさがある人は、意図しないキーを押すことがあります。選択中の一打で、解答全体が消えることもあります。"
   },
   {
    "en": "People who dictate take back what was misheard with \"undo that\".",
    "ja": "音声入力を使う人は、聞き間違えられた文を「元に戻す」の指示で取り消します。"
   },
   {
    "en": "Screen-reader users may notice a deletion only later and rely on undo to get the text back.",
    "ja": "スクリーンリーダーを使う人は、消えたことに後で気づく場合があり、元に戻す操作が頼りです。"
   },
   {
    "en": "People who type Japanese take back a wrong conversion with it.",
    "ja": "日本語を入力する人は、誤って確定した変換を取り消せません。"
   }
  ],
  "remedy": {
   "en": "Leave undo to the browser or the editor. Where a script has to insert text, do it in a way that the browser remembers, and do not assign the field's whole value on every change.",
   "ja": "元に戻す機能はブラウザーやエディターに任せてください。スクリプトで文章を入れる場合は、ブラウザーの履歴に残る方法を使い、変更のたびに入力欄全体の値を代入しないでください。"
  },
  "limits": {
   "en": "Editors take steps of different size; any step back counts as undo. Where neither word is undone and the page did not visibly stop it, the report says unclear. Redo, the menu's command and a long history are not tried.",
   "ja": "一度に戻る量はエディターによって異なるため、少しでも戻れば「できる」とします。どちらの単語も取り消せず、ページが止めた様子も見えない場合は「不明」とします。やり直し、メニューからの操作、長い履歴は試しません。"
  }
 },
 {
  "id": "typing",
  "group": "answer",
  "scope": [
   "field"
  ],
  "order": 180,
  "question": {
   "en": "Can I simply type?",
   "ja": "普通に文字を打てますか？"
  },
  "title": {
   "en": "Typing",
   "ja": "文字の入力"
  },
  "restricted": {
   "en": "Typed text is refused or changed",
   "ja": "打った文字が拒否されるか、変えられます"
  },
  "allowed": {
   "en": "Typing works",
   "ja": "文字を打てます"
  },
  "what": {
   "en": "The page swallows keys, removes or changes typed characters, or takes the field's content back. A list of permitted keys is enough: accented letters, symbols or line breaks that are not on it never arrive. So is a shortcut of one key, such as / for a search, that does not see that somebody is writing.",
   "ja": "ページがキーを無効にするか、打った文字を消したり変えたり、内容を元に戻したりします。許可するキーの一覧があるだけで、そこにないアクセント付きの文字、記号、改行は入らなくなります。「/」で検索を開くような 1 キーのショートカットが、入力中であることを見落とす場合も同じです。"
  },
  "affected": [
   {
    "en": "Everyone who has to write an answer: where paste is closed too, no way is left.",
    "ja": "解答を書くすべての人に影響します。貼り付けもできない場合、書く手段がなくなります。"
   },
   {
    "en": "People whose names or languages use letters that the list does not know see them vanish.",
    "ja": "一覧にない文字を使う名前や言語の人は、打った文字が消えてしまいます。"
   },
   {
    "en": "People who use an on-screen keyboard or a switch: their software may send characters without the key codes that the page expects.",
    "ja": "スクリーンキーボードやスイッチで入力する人の場合、ページが想定するキーコードなしに文字が送られることがあります。"
   }
  ],
  "remedy": {
   "en": "Accept every character. If an answer must have a certain form, say so beside the field, check it when it is submitted, and name what is wrong, instead of filtering keys.",
   "ja": "すべての文字を受け付けてください。形式の決まった解答が必要な場合は、キーを制限するのではなく、入力欄のそばに説明を書き、提出時に確認して、どこが違うかを示してください。"
  },
  "limits": {
   "en": "A few words are typed, at one speed. A filter that reacts to certain characters, to fast typing or to a long answer may be missed.",
   "ja": "試すのは短い文章で、速さも一定です。特定の文字、速い入力、長い解答に反応する処理は見逃すことがあります。"
  }
 },
 {
  "id": "ime",
  "group": "answer",
  "scope": [
   "field"
  ],
  "order": 190,
  "question": {
   "en": "Can I write Japanese with an input method?",
   "ja": "日本語入力（IME）は使えますか？"
  },
  "title": {
   "en": "Input methods (IME)",
   "ja": "日本語入力（IME）"
  },
  "restricted": {
   "en": "Text from an input method is lost or changed",
   "ja": "IME で入力した文章が失われるか、変えられます"
  },
  "allowed": {
   "en": "Input methods work",
   "ja": "IME で入力できます"
  },
  "what": {
   "en": "While an input method composes text, the page receives preliminary text that changes until it is confirmed, and keys without their usual names. A page that filters keys, rewrites the field on every change or compares lengths breaks the composition or removes the text.",
   "ja": "IME で入力している間、ページには確定するまで変わり続ける仮の文字列と、通常とは異なるキー情報が届きます。キーを選別する、変更のたびに入力欄を書き換える、文字数を比べるといった処理があると、変換が途切れたり、文章が消えたりします。"
  },
  "affected": [
   {
    "en": "People who write Japanese, Chinese or Korean: characters double, vanish, or the conversion breaks off.",
    "ja": "日本語、中国語、韓国語を書く人は、文字が二重になる、消える、変換が途中で終わるといった問題に遭います。"
   },
   {
    "en": "People who write on a phone, by swiping or with handwriting recognition: these often work in the same way.",
    "ja": "スマートフォンのキーボード、フリック入力やなぞり入力、手書き入力を使う人も、同じ仕組みで入力することが多く、影響を受けます。"
   },
   {
    "en": "People who enter accents or Vietnamese through an input method lose the marked letters.",
    "ja": "アクセント記号やベトナム語を入力メソッドで打つ人は、記号付きの文字が失われます。"
   }
  ],
  "remedy": {
   "en": "Leave the field alone until the composition has ended, and do not take the Enter that confirms a conversion for \"send\". Count characters after the confirmation.",
   "ja": "変換が確定するまで入力欄に手を加えず、変換を確定する Enter キーを「送信」として扱わないでください。文字数は確定後に数えてください。"
  },
  "limits": {
   "en": "No real input method runs; its keys and events are sent in the order that systems are seen to use. Safari ends the composition before the key that confirms it, and Chromium cannot be made to: a page that breaks in Safari alone is not found. Where Enter sends without changing the field, without a form, a dialog or a request, that is not seen. The pause is made on the first field only.",
   "ja": "実際の IME は動かさず、各環境で見られる順序でキーとイベントを送ります。Safari は確定のキーより先に変換を終えますが、Chromium ではこれを再現できないため、Safari でだけ起こる問題は見つかりません。Enter キーで送信されても、入力欄が変わらず、フォームの送信もダイアログも通信もない場合は分かりません。手を止める場合を試すのは、最初の欄だけです。"
  }
 },
 {
  "id": "dictation",
  "group": "answer",
  "scope": [
   "field"
  ],
  "order": 200,
  "question": {
   "en": "Can I dictate?",
   "ja": "音声入力は使えますか？"
  },
  "title": {
   "en": "Dictation and writing aids",
   "ja": "音声入力と入力支援"
  },
  "restricted": {
   "en": "Text that arrives without key presses is refused or changed",
   "ja": "キー操作なしで入る文章が拒否されるか、変えられます"
  },
  "allowed": {
   "en": "Text may arrive without key presses",
   "ja": "キー操作なしの入力もできます"
  },
  "what": {
   "en": "Dictation, word prediction and other writing aids put words or whole sentences into a field at once, without a key press for each character. A page that counts keys, or expects the text to grow one character at a time, takes such text for pasted and removes it.",
   "ja": "音声入力、予測変換などの入力支援は、一文字ずつキーを押すことなく、語や文をまとめて入力欄に入れます。打鍵の数を数えるページや、一文字ずつ増えることを前提にしたページは、これを貼り付けとみなして消してしまいます。"
  },
  "affected": [
   {
    "en": "People who write by voice because they cannot use a keyboard, or only with pain, see their sentences vanish.",
    "ja": "キーボードを使えない、または使うと痛みがあるために声で書く人は、話した文章が消えてしまいます。"
   },
   {
    "en": "People who use a switch or an eye tracker choose whole words from a prediction list; those are refused.",
    "ja": "スイッチや視線入力で予測候補から単語を選ぶ人は、選んだ単語を受け付けてもらえません。"
   },
   {
    "en": "People on a phone or tablet: suggestions, corrections and swiped words arrive in the same way.",
    "ja": "スマートフォンやタブレットで書く人は、候補の選択、自動修正、なぞり入力が同じ形で届くため、影響を受けます。"
   }
  ],
  "remedy": {
   "en": "Take the text however it arrives. Growing by many characters at once is how writing aids work, and says nothing about where the text comes from. Look at the finished answer, and ask about it in an interview if a doubt remains.",
   "ja": "どのような方法で入った文章も受け付けてください。一度に多くの文字が増えるのは入力支援の通常の動作で、文章の出どころを示すものではありません。書き上がった解答を確認し、疑問が残る場合は面接で尋ねてください。"
  },
  "limits": {
   "en": "No speech is recognised and no microphone is used. Programs that hand text over through the clipboard are covered by the paste check, programs that send key presses by the typing check.",
   "ja": "実際の音声認識は行わず、マイクも使いません。クリップボード経由で文章を渡すソフトは「貼り付け」、キー操作を送るソフトは「文字の入力」の確認が当てはまります。"
  }
 },
 {
  "id": "spellcheck",
  "group": "answer",
  "scope": [
   "field"
  ],
  "order": 210,
  "question": {
   "en": "Does the spell checker work?",
   "ja": "スペルチェックは使えますか？"
  },
  "title": {
   "en": "Spell checking",
   "ja": "スペルチェック"
  },
  "restricted": {
   "en": "Spell checking is switched off or its corrections are refused",
   "ja": "スペルチェックが無効か、修正が拒否されます"
  },
  "allowed": {
   "en": "Spell checking is available",
   "ja": "スペルチェックを使えます"
  },
  "what": {
   "en": "The page switches the browser's spell checker off for the field, asks writing aids to stay away, or refuses a correction that is chosen from the suggestions.",
   "ja": "ページが入力欄でブラウザーのスペルチェックを無効にするか、文章支援ツールに動作しないよう指定するか、候補から選んだ修正を受け付けません。"
  },
  "affected": [
   {
    "en": "Dyslexic writers, for whom the underline is often the only sign of a misspelling, submit errors that they would have corrected.",
    "ja": "読み書きに困難があり、下線でつづりの誤りに気づく人は、直せたはずの誤りを残したまま提出することになります。"
   },
   {
    "en": "Screen-reader users are told of misspelt words by the same marks, and now are not.",
    "ja": "スクリーンリーダーを使う人は、同じ仕組みで誤りを知らされますが、その案内がなくなります。"
   },
   {
    "en": "People who write in a second language are judged on spelling even where the task is about something else.",
    "ja": "母語以外で書く人は、つづりを問う課題でなくても、つづりで評価されることになります。"
   },
   {
    "en": "People who dictate do not see wrongly recognised words marked.",
    "ja": "音声入力を使う人は、誤って認識された語に気づきにくくなります。"
   }
  ],
  "remedy": {
   "en": "Leave spell checking on and say which language the answer is in. If spelling itself is what you test, say so before the start, and offer another arrangement to people who rely on it. Fields for program code are a different matter: there it is usually off, and rightly so.",
   "ja": "スペルチェックは有効のままにし、解答の言語を指定してください。つづり自体を評価する場合は、開始前にそのことを伝え、必要とする人には別の方法を用意してください。プログラムコードの入力欄は別で、無効になっているのが普通です。"
  },
  "limits": {
   "en": "No program can choose from the checker's menu, so the correction is imitated, and what follows from it is inferred. Whether the candidate's browser has spell checking on, and a dictionary for the language, is not known. The marks under words cannot be seen by a program. Whether a writing aid heeds the attributes is up to the aid.",
   "ja": "修正候補のメニューはプログラムから選べないため、修正は模擬的なもので、結果は推定です。受験者のブラウザーでスペルチェックが有効か、その言語の辞書があるかは分かりません。語の下に付く印はプログラムからは見えません。属性に従うかどうかは、それぞれの支援ツールによります。"
  }
 },
 {
  "id": "length-limit",
  "group": "answer",
  "scope": [
   "field"
  ],
  "order": 220,
  "question": {
   "en": "Is the length of my answer limited?",
   "ja": "文字数の上限はありますか？"
  },
  "title": {
   "en": "Length limit",
   "ja": "文字数の上限"
  },
  "restricted": {
   "en": "The length of the text is limited",
   "ja": "文字数に上限があります"
  },
  "allowed": {
   "en": "No limit on length was met",
   "ja": "文字数の上限は見つかりませんでした"
  },
  "what": {
   "en": "The field takes only so many characters: through an attribute, or because a script cuts off what is too much. What does not fit is often dropped without a word.",
   "ja": "入力欄に入る文字数が限られています。属性で指定するか、超過した分をスクリプトが切り捨てます。入りきらない分は、何も知らされずに捨てられることが多くあります。"
  },
  "affected": [
   {
    "en": "People who paste or dictate a longer text lose its end and may not notice.",
    "ja": "長い文章を貼り付ける人や音声で入力する人は、末尾が失われたことに気づかない場合があります。"
   },
   {
    "en": "Screen-reader users do not hear a counter that is only shown, and are not told that typing has stopped.",
    "ja": "スクリーンリーダーを使う人には、表示だけの文字数カウンターが伝わらず、それ以上入力できないことも分かりません。"
   },
   {
    "en": "People who write emoji or rarer kanji: the maxlength attribute counts some of them twice.",
    "ja": "絵文字や一部の漢字を使う人は、maxlength 属性でそれらの一部が 2 文字と数えられるため、上限に早く達します。"
   }
  ],
  "remedy": {
   "en": "Say the limit before the candidate begins to write. Let the field take more than that, show how much is too much, and check when the answer is submitted, so that nothing is cut off unseen.",
   "ja": "書き始める前に上限を知らせてください。入力欄では超過も受け付け、どれだけ超えているかを示し、提出時に確認すれば、気づかないうちに切り捨てられることはありません。"
  },
  "limits": {
   "en": "A limit above the longest text tried is seen only where the markup states it. Limits counted in words, and limits that are checked only when the answer is submitted, are not seen.",
   "ja": "試した長さを超える上限は、マークアップに書かれている場合だけ分かります。単語数による上限や、提出時にだけ確認される上限は検出できません。"
  }
 },
 {
  "id": "tab-switch",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 200,
  "question": {
   "en": "Can I switch tabs?",
   "ja": "タブを切り替えても大丈夫ですか？"
  },
  "title": {
   "en": "Switching tabs",
   "ja": "タブの切り替え"
  },
  "restricted": {
   "en": "Tab switches are recorded or punished",
   "ja": "タブを切り替えると、記録されるか不利に扱われます"
  },
  "allowed": {
   "en": "Switching tabs has no consequence",
   "ja": "タブを切り替えても影響はありません"
  },
  "what": {
   "en": "The page notices when it is no longer visible: another tab is in front, the window is minimised, or the screen is locked. It then records the time, shows a warning, adds to a count, or locks or submits the test. The browser tells the page only that it is hidden, not why, and not what was opened instead.",
   "ja": "別のタブを開く、ウィンドウを最小化する、画面をロックするなどして、ページが見えなくなったことを検知します。そのうえで、時刻を記録する、警告を出す、回数を数える、試験をロックまたは提出する、といった動作をします。ブラウザーがページに伝えるのは「見えなくなった」ことだけです。その理由や、代わりに何を開いたかは伝わりません。"
  },
  "affected": [
   {
    "en": "People working in a second language: each word looked up in another tab counts as a switch.",
    "ja": "母語以外で受験する人は、別のタブで単語を調べるたびに、タブを切り替えたと数えられます。"
   },
   {
    "en": "People with memory or attention difficulties who keep the instructions or notes in another tab: each look at them counts.",
    "ja": "記憶や注意の持続が難しく、説明やメモを別のタブに開いておく人は、見に行くたびに数えられます。"
   },
   {
    "en": "People who use a reading or note-taking aid in a full-size window: some browsers report a page that another window covers completely as hidden, and it counts.",
    "ja": "読み上げやメモの補助ソフトを全画面で使う人は、ページを離れたと数えられることがあります。別のウィンドウに完全に覆われたページを「見えない」と扱うブラウザーがあるためです。"
   },
   {
    "en": "People on a phone or tablet: an incoming call that fills the screen hides the page and counts.",
    "ja": "スマートフォンやタブレットで受験する人は、全画面の着信でページが隠れるだけでも数えられます。"
   }
  ],
  "remedy": {
   "en": "Say before the start whether tab switches are recorded and what follows from them. Do not lock or submit the test because of a count. If you keep a record, let a person read it, and let the candidate comment on it.",
   "ja": "タブの切り替えを記録するかどうか、記録するとどう扱われるかを、開始前に伝えてください。回数だけを理由に、試験をロックしたり提出したりするのは避けてください。記録を残す場合は、人が内容を確認し、受験者も説明を書き添えられるようにしてください。"
  },
  "limits": {
   "en": "What a server notes by itself cannot be seen, and a log that is encrypted or bears a name that nobody would guess is missed. So is a page that acts only on an absence of more than 12 seconds, from the fifth time on, later in the test, or with real answers. A page may notice that its clock is run on or that functions of the browser are replaced, and behave differently.",
   "ja": "サーバー側だけで残る記録は見えません。暗号化された記録や、推測できない名前の記録は見落とします。12 秒より長く離れたとき、5 回目以降、試験の途中、実際の解答のときにだけ反応するページも同じです。時計が進められたことや、ブラウザーの機能が置き換えられていることに気づいて、普段と違う動作をするページもあります。"
  }
 },
 {
  "id": "window-blur",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 210,
  "question": {
   "en": "Can I use another window or program?",
   "ja": "別のウィンドウやアプリを使っても大丈夫ですか？"
  },
  "title": {
   "en": "Using another window",
   "ja": "別のウィンドウの使用"
  },
  "restricted": {
   "en": "Using another window is recorded or punished",
   "ja": "別のウィンドウを使うと、記録されるか不利に扱われます"
  },
  "allowed": {
   "en": "Using another window has no consequence",
   "ja": "別のウィンドウを使っても影響はありません"
  },
  "what": {
   "en": "The page notices when its window loses the keyboard focus, even while it stays in full view. It then records this, warns, adds to a count, or locks or submits the test. Focus is also lost to a system dialog, a pop-up of another program, or a frame inside the same page.",
   "ja": "ページが見えたままでも、ウィンドウからキーボードのフォーカスが外れたことを検知します。そのうえで、記録する、警告を出す、回数を数える、試験をロックまたは提出する、といった動作をします。システムのダイアログやほかのアプリのポップアップが開いたとき、同じページ内の埋め込みフレームをクリックしたときにも、フォーカスは外れます。"
  },
  "affected": [
   {
    "en": "People who use a screen reader, a magnifier, voice control or an on-screen keyboard: opening a menu or window of that software takes the focus and counts.",
    "ja": "スクリーンリーダー、拡大鏡、音声操作、スクリーンキーボードを使う人は、そのソフトのメニューやウィンドウを開くだけでフォーカスが移り、離脱として数えられます。"
   },
   {
    "en": "People who write Japanese, Chinese or Korean: opening the input method's dictionary or settings takes the focus and counts.",
    "ja": "日本語、中国語、韓国語を入力する人は、IME の単語登録や設定を開くだけでフォーカスが移り、離脱として数えられます。"
   },
   {
    "en": "People whose computer shows an antivirus, update or message pop-up: it counts although they did nothing.",
    "ja": "ウイルス対策、更新、メッセージなどのポップアップが出ると、受験者が何もしていなくても数えられます。"
   },
   {
    "en": "People who write in an editor of their own beside the page: every move between the two counts.",
    "ja": "使い慣れたエディターを横に並べて書く人は、行き来するたびに数えられます。"
   }
  ],
  "remedy": {
   "en": "Do not treat lost focus as misconduct: it does not show what the candidate did. If you record it, say so before the start, leave out short losses and moves into your own frames, and never lock or submit because of it.",
   "ja": "フォーカスが外れただけでは、受験者が何をしたかは分かりません。不正の証拠として扱わないでください。記録する場合は開始前に伝え、短い離脱や、自社のページ内のフレームへの移動は除いてください。記録を理由に、ロックや提出をしないでください。"
  },
  "limits": {
   "en": "A page that allows a longer absence, or acts only from the fourth time on, can be missed. Focus that goes to a frame inside the page or to a system dialog is not tried, and whether an assistive program takes the focus depends on that program. What a server notes by itself cannot be seen, nor a log that is encrypted or bears a name that nobody would guess. A page may notice that its clock is run on, and behave differently.",
   "ja": "長く離れたときや 4 回目以降にだけ反応するページは、見落とすことがあります。ページ内のフレームやシステムの画面にフォーカスが移る場合は試しません。支援技術がフォーカスを取るかどうかは、ソフトによって異なります。サーバー側だけで残る記録は見えず、暗号化された記録や、推測できない名前の記録は見落とします。時計が進められたことに気づいて、普段と違う動作をするページもあります。"
  }
 },
 {
  "id": "mouse-leave",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 220,
  "question": {
   "en": "Can I move the pointer off the page?",
   "ja": "マウスポインターがページの外に出ても大丈夫ですか？"
  },
  "title": {
   "en": "Pointer leaving the page",
   "ja": "ページ外へのポインター移動"
  },
  "restricted": {
   "en": "A pointer that leaves the page is recorded or punished",
   "ja": "ポインターがページの外に出ると、記録されるか不利に扱われます"
  },
  "allowed": {
   "en": "Moving the pointer off the page has no consequence",
   "ja": "ポインターがページの外に出ても影響はありません"
  },
  "what": {
   "en": "The page notices when the mouse pointer leaves its area, towards the address bar, the taskbar or another screen. It then records this, warns, adds to a count, or covers the questions until the pointer is back. Nothing needs to be clicked for that.",
   "ja": "マウスポインターがアドレスバー、タスクバー、別の画面などへ移り、ページの範囲から出たことを検知します。そのうえで、記録する、警告を出す、回数を数える、ポインターが戻るまで問題を隠す、といった動作をします。何もクリックしなくても反応します。"
  },
  "affected": [
   {
    "en": "People with a tremor, or with a head pointer, eye tracker or trackball: the pointer crosses the edge without intent and counts.",
    "ja": "手の震えがある人や、ヘッドポインター、視線入力、トラックボールを使う人は、意図せずポインターがページの端を越え、数えられます。"
   },
   {
    "en": "People who use an on-screen keyboard or a magnifier's controls: the pointer has to leave the page to reach them.",
    "ja": "スクリーンキーボードや拡大鏡の操作パネルを使う人は、操作のたびにポインターをページの外へ出すことになります。"
   },
   {
    "en": "People who work with the keyboard only: a page that stays covered until the pointer returns cannot be uncovered by them.",
    "ja": "キーボードだけで操作する人は、ポインターが戻るまで問題が隠れるページでは、問題を表示し直せません。"
   },
   {
    "en": "People who park the pointer outside the page so that it does not cover the text: this counts although they are reading.",
    "ja": "文字に重ならないようポインターをページの外に置く人は、問題を読んでいるだけでも数えられます。"
   }
  ],
  "remedy": {
   "en": "Leave this out: where the pointer is does not show what somebody reads or does. If your rules ask for the record all the same, announce it before the start and let nothing happen on the page because of it.",
   "ja": "この検知は外すことをおすすめします。ポインターの位置からは、何を読み、何をしているかは分かりません。規定でどうしても記録が必要な場合は開始前に伝え、ページ上では何も起こらないようにしてください。"
  },
  "limits": {
   "en": "Only the upper edge is tried. A page that counts exits over another edge, only long ones, or only from the fourth on can be missed. What a server notes by itself cannot be seen, nor a log that is encrypted or bears a name that nobody would guess. Menus that close when the mouse leaves them listen to the same events, and make a page unclear, not restricted.",
   "ja": "試すのは上端だけです。ほかの端から出たとき、長く出ていたとき、4 回目以降にだけ反応するページは、見落とすことがあります。サーバー側だけで残る記録は見えず、暗号化された記録や、推測できない名前の記録は見落とします。マウスが離れると閉じるメニューも同じイベントを使うため、その場合は制限ではなく「不明」になることがあります。"
  }
 },
 {
  "id": "resize",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 230,
  "question": {
   "en": "Can I resize the window or zoom?",
   "ja": "ウィンドウの大きさや表示倍率を変えても大丈夫ですか？"
  },
  "title": {
   "en": "Resizing and zooming",
   "ja": "サイズや表示倍率の変更"
  },
  "restricted": {
   "en": "Resizing or zooming is recorded or punished",
   "ja": "サイズや表示倍率を変えると、記録されるか不利に扱われます"
  },
  "allowed": {
   "en": "Resizing and zooming have no consequence",
   "ja": "サイズや表示倍率を変えても影響はありません"
  },
  "what": {
   "en": "The page reacts when its visible area changes size, taking this as a sign of a split screen or of open developer tools. It records this, warns, adds to a count, or locks or submits the test. Zooming, turning a tablet and opening a side panel of the browser change the size as well.",
   "ja": "表示領域の大きさが変わると、画面分割や開発者ツールの使用とみなして反応します。記録する、警告を出す、回数を数える、試験をロックまたは提出する、といった動作をします。表示倍率の変更、タブレットの回転、ブラウザーのサイドパネルの表示でも、大きさは変わります。"
  },
  "affected": [
   {
    "en": "People with low vision who zoom in to read: zooming changes the size that the page measures and counts.",
    "ja": "弱視の人は、読むためにページを拡大しただけで、大きさが変わったと数えられます。"
   },
   {
    "en": "People with a docked magnifier or captions bar: the window shrinks to make room for it, and this counts.",
    "ja": "拡大鏡や字幕を画面の端に固定して使う人は、その分ウィンドウが小さくなり、数えられます。"
   },
   {
    "en": "People on a tablet: turning the device counts, and in some browsers so does the on-screen keyboard.",
    "ja": "タブレットで受験する人は、端末の向きを変えると数えられます。ブラウザーによっては、ソフトウェアキーボードが出たときも同じです。"
   },
   {
    "en": "People with a small screen who rearrange their windows to see question and answer together: each change counts.",
    "ja": "画面が小さく、問題と回答欄を一緒に見られるようにウィンドウを並べ直す人は、そのたびに数えられます。"
   }
  ],
  "remedy": {
   "en": "Let candidates size and zoom the window as they need, and do not count changes. Make the page work in narrow windows and at high zoom. If a task really needs a certain width, say so, and say that nothing is counted.",
   "ja": "ウィンドウの大きさや表示倍率は受験者が自由に変えられるようにし、変更の回数は数えないでください。狭いウィンドウや高い倍率でも使えるページにすることも大切です。どうしても一定の幅が必要な問題では、その旨と、大きさを変えても数えられないことを伝えてください。"
  },
  "limits": {
   "en": "Zooming, another height, turning a device and on-screen keyboards are not tried, though pages often take them for the same. A page may react only below a certain size, or only from the third time on. What a server notes by itself cannot be seen, nor a log that is encrypted or bears a name that nobody would guess.",
   "ja": "拡大表示、高さの変更、端末の回転、ソフトウェアキーボードは試しませんが、ページには同じ変化に見えることがあります。一定の大きさを下回ったときや、3 回目以降にだけ反応するページもあります。サーバー側だけで残る記録は見えず、暗号化された記録や、推測できない名前の記録は見落とします。"
  }
 },
 {
  "id": "keystroke-log",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 240,
  "question": {
   "en": "Can I type without each key being recorded?",
   "ja": "キー入力を一つひとつ記録されずに書けますか？"
  },
  "title": {
   "en": "Keystroke recording",
   "ja": "キー入力の記録"
  },
  "restricted": {
   "en": "Single keystrokes are recorded",
   "ja": "キー入力が一つひとつ記録されています"
  },
  "allowed": {
   "en": "No recording of keystrokes was seen",
   "ja": "キー入力の記録は見つかりませんでした"
  },
  "what": {
   "en": "Besides the answer itself, the page records single keys or their timing: which keys, how fast, with which pauses, what was deleted. It sends them during the test or together with the answer. Text that was deleted before submitting may be kept as well. Some services compute a typing pattern from it, to judge whether one person wrote everything.",
   "ja": "回答そのものとは別に、どのキーを、どのくらいの速さで打ち、どこで手を止め、何を消したかを記録します。記録は試験中に随時、または回答と一緒に送られます。提出前に消した文章まで残ることもあります。記録から打鍵の癖を割り出し、同じ人が書いたかどうかの判断に使うサービスもあります。"
  },
  "affected": [
   {
    "en": "People who dictate or use a switch, an eye tracker or word prediction: their text arrives in bursts or without keys and does not look like typing.",
    "ja": "音声入力、スイッチ、視線入力、単語予測を使う人は、文字がまとめて入ったり、キー入力なしで入ったりするため、記録上は不自然に見えます。"
   },
   {
    "en": "People who write through an input method: the keys they press are not the characters of the answer, and conversion changes the rhythm.",
    "ja": "IME で入力する人の記録は、押したキーと回答の文字が一致せず、打鍵のリズムも変換のたびに変わります。"
   },
   {
    "en": "People with a tremor, pain or dyslexia: their rhythm and corrections can reveal what they chose not to disclose.",
    "ja": "手の震えや痛み、読み書きの困難がある人は、伝えないことにした事情を、打鍵のリズムや書き直しから知られてしまうことがあります。"
   },
   {
    "en": "Everyone: a password typed into the wrong field, or a thought that was deleted again, stays on record.",
    "ja": "誰が受験しても、欄を間違えて打ったパスワードや、いったん書いて消した考えまで残ります。"
   }
  ],
  "remedy": {
   "en": "Send the answer, not the keys. If earlier versions help, for recovery or for a talk about the answer, save the text at intervals and say so before the start. Do not score typing rhythm.",
   "ja": "送るのは回答だけにし、キー入力は送らないでください。復元や面談のために途中の文章が必要な場合は、一定間隔で文章を保存し、そのことを開始前に伝えてください。打鍵のリズムは評価に使わないでください。"
  },
  "limits": {
   "en": "Encrypted data cannot be read, and text that was deleted again is not looked for. A typing rhythm that is already worked into a few figures is missed. One field is tried, and a service may record only some visits, or not an automated browser. What the server works out from drafts that are saved cannot be seen.",
   "ja": "暗号化されたデータは読めず、消した文章の記録は調べません。打鍵の間隔を少数の数値にまとめた記録は見落とします。試す入力欄は一つです。一部の訪問だけを記録するサービスや、自動操作のブラウザーでは記録しないサービスもあります。保存された下書きからサーバー側で何を割り出しているかは見えません。"
  }
 },
 {
  "id": "clipboard-log",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 250,
  "question": {
   "en": "Can I copy and paste without it being recorded?",
   "ja": "記録されずにコピーや貼り付けができますか？"
  },
  "title": {
   "en": "Copy and paste recording",
   "ja": "コピー・貼り付けの記録"
  },
  "restricted": {
   "en": "Copying or pasting is recorded",
   "ja": "コピーや貼り付けが記録されています"
  },
  "allowed": {
   "en": "No recording of copying or pasting was seen",
   "ja": "コピーや貼り付けの記録は見つかりませんでした"
  },
  "what": {
   "en": "The page lets copying, cutting and pasting through but records them: that it happened, when, how much, and often the text itself. Reviewers may see the pasted part marked in the answer. Nothing changes on the page, so the candidate cannot notice it.",
   "ja": "コピー、切り取り、貼り付けはできますが、行ったこと、時刻、文字数、さらには文章そのものまで記録します。採点者の画面で、貼り付けた部分に印が付くこともあります。ページの見た目は変わらないため、受験者は気づけません。"
  },
  "affected": [
   {
    "en": "People who write in an editor of their own, because it reads aloud, checks spelling or takes dictation: their own text is marked as pasted.",
    "ja": "読み上げ、スペルチェック、音声入力などのために使い慣れたエディターで書く人は、自分の文章にも「貼り付け」の印が付きます。"
   },
   {
    "en": "People whose dictation or text-expansion software inserts through the clipboard: their ordinary input looks like pasting.",
    "ja": "クリップボード経由で文字を入れる音声入力ソフトや定型文入力ソフトを使う人は、普段どおりの入力が貼り付けとして記録されます。"
   },
   {
    "en": "People who rearrange their own sentences by cut and paste: moving a sentence counts as pasting.",
    "ja": "切り取りと貼り付けで文の順序を直す人は、自分の文を動かしただけで、貼り付けとして数えられます。"
   },
   {
    "en": "Everyone: an address, a private message or a password pasted by mistake has been sent before it can be deleted.",
    "ja": "誰が受験しても、誤って貼り付けた住所、私的なメッセージ、パスワードは、消す前に送信されてしまいます。"
   }
  ],
  "remedy": {
   "en": "Say before the start that pasting is recorded, what is kept, and who reads it. Keep at most the fact and the length, not the text, and leave out text that came from the page itself. Take it as a question for a talk afterwards, not as a verdict.",
   "ja": "貼り付けを記録することと、何を残し、誰が見るのかを、開始前に伝えてください。残すのは貼り付けた事実と文字数までにとどめ、文章そのものや、同じページからの貼り付けは記録しないでください。結果は、不正の判定ではなく、後日の面談で確認するための材料として扱ってください。"
  },
  "limits": {
   "en": "Cutting, and pasting with the mouse, are not tried here. Encrypted data cannot be read, and a record under a name that nobody would guess is missed. What the server works out from saved drafts, such as a sudden growth, cannot be seen. Notes that stay on the device do not count.",
   "ja": "切り取りと、マウスでの貼り付けは、ここでは試しません。暗号化されたデータは読めず、推測できない名前の記録は見落とします。保存された下書きの急な増え方など、サーバー側で割り出される記録は見えません。端末の中だけに残る記録は数えません。"
  }
 },
 {
  "id": "pointer-log",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 260,
  "question": {
   "en": "Can I use the mouse without its movements being recorded?",
   "ja": "マウスの動きを記録されずに受験できますか？"
  },
  "title": {
   "en": "Pointer recording",
   "ja": "マウスの動きの記録"
  },
  "restricted": {
   "en": "Pointer movements or clicks are recorded",
   "ja": "マウスの動きやクリックが記録されています"
  },
  "allowed": {
   "en": "No recording of the pointer was seen",
   "ja": "マウスの動きの記録は見つかりませんでした"
  },
  "what": {
   "en": "The page records where the pointer moves, what is clicked and how far the page is scrolled, with times. Such records serve for heat maps, for a replay of the visit, or to judge whether a person or a program is at work. They are usually sent while the test runs.",
   "ja": "ポインターの動き、クリックした場所、スクロールした量を、時刻とともに記録します。記録は、よく見られた場所の分析、操作の再生、人による操作かプログラムによる操作かの判断などに使われます。多くの場合、試験中に送信されます。"
  },
  "affected": [
   {
    "en": "People with a tremor, or with a head pointer or eye tracker: the movements show their condition and can look like a program's.",
    "ja": "手の震えがある人や、ヘッドポインター、視線入力を使う人は、動きから身体の状態を知られたり、プログラムの操作と間違われたりすることがあります。"
   },
   {
    "en": "People who use a keyboard, a switch or a screen reader: they move no pointer, and a check for human movement can take them for a program.",
    "ja": "キーボード、スイッチ、スクリーンリーダーで操作する人は、ポインターを動かさないため、プログラムと判定されることがあります。"
   },
   {
    "en": "Everyone: the record shows what was read and for how long, which is not needed to rate an answer.",
    "ja": "誰が受験しても、どこをどれだけ見ていたかが記録に残ります。回答の評価には必要のない情報です。"
   }
  ],
  "remedy": {
   "en": "Leave it off on test pages. To study how the page is used, run a trial with people who agreed to it. Do not decide from movements who is human, or who is honest.",
   "ja": "試験のページでは記録しないでください。ページの使いやすさを調べたいときは、同意した協力者を対象に、本番とは別に行ってください。動きだけで、人かどうか、不正かどうかを判断しないでください。"
  },
  "limits": {
   "en": "Scrolling is not looked for. Places that are sent as differences from the one before, as names of elements, or encrypted are not recognised. Menus, drawing and dragging listen to the mouse as well, so unclear is no accusation. Some services record only a share of all visits, or not an automated browser.",
   "ja": "スクロールの記録は調べません。前の位置との差や要素の名前で送られる位置、暗号化された位置は見分けられません。メニュー、描画、ドラッグでもマウスの監視は必要なため、「不明」は記録を疑うものではありません。一部の訪問だけを記録するサービスや、自動操作のブラウザーでは記録しないサービスもあります。"
  }
 },
 {
  "id": "session-replay",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 270,
  "question": {
   "en": "Can I work without my session being recorded for replay?",
   "ja": "画面の操作を録画されずに受験できますか？"
  },
  "title": {
   "en": "Session replay",
   "ja": "画面操作の録画"
  },
  "restricted": {
   "en": "The session is recorded for replay",
   "ja": "画面の操作が録画されています"
  },
  "allowed": {
   "en": "No recording for replay was seen",
   "ja": "画面操作の録画は見つかりませんでした"
  },
  "what": {
   "en": "A script records the page as it changes: what is shown, typed, clicked and scrolled. From this the whole visit can be played back like a film. The recording often goes to another company. What is typed is part of it unless the service masks it.",
   "ja": "表示内容、入力、クリック、スクロールなど、ページの変化をスクリプトが記録します。記録があれば、受験の様子を最初から最後まで動画のように再生できます（セッションリプレイと呼ばれます）。送り先は、試験の運営とは別の会社であることが少なくありません。サービスが伏せ字にしない限り、入力した内容も含まれます。"
  },
  "affected": [
   {
    "en": "Everyone: answers, drafts and personal details can reach a company that the candidate has not heard of.",
    "ja": "誰が受験しても、回答、下書き、個人情報が、名前も聞いたことのない会社に渡ることがあります。"
   },
   {
    "en": "People who use assistive technology: high zoom, jumps of focus and long pauses are visible in the replay and can reveal a disability.",
    "ja": "支援技術を使う人は、高い拡大率、フォーカスの飛び方、長い中断などが再生画面に表れ、障害を知られることがあります。"
   },
   {
    "en": "People with extra time or another adjustment shown on the page: it is recorded as well.",
    "ja": "時間延長などの配慮がページに表示されている人は、配慮を受けていることも記録されます。"
   },
   {
    "en": "People with a slow computer or connection: recording and sending use their resources while the clock runs.",
    "ja": "パソコンや回線が遅い人は、制限時間が進む中で、処理能力と通信量を記録と送信に取られます。"
   }
  ],
  "remedy": {
   "en": "Keep replay services off test pages. If one has to run, mask all fields and questions, name the company before the start, and let candidates decline.",
   "ja": "試験のページでは、録画サービスを動かさないでください。やむを得ず使う場合は、入力欄と問題文をすべて伏せ、送り先の会社名を開始前に伝え、受験者が断れるようにしてください。"
  },
  "limits": {
   "en": "A recording that is encrypted, masks all texts or keeps to a form of its own is not recognised. Many services record only a share of all visits, and some stay silent in an automated browser: a visit without a recording does not prove that there is none.",
   "ja": "暗号化された録画、文章をすべて伏せた録画、独自の形式の録画は見分けられません。一部の訪問だけを録画するサービスや、自動操作のブラウザーでは動かないサービスも多いため、1 回の訪問で録画がなくても、録画されないとは言い切れません。"
  }
 },
 {
  "id": "devtools",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 280,
  "question": {
   "en": "Can I open the developer tools?",
   "ja": "開発者ツールを開いても大丈夫ですか？"
  },
  "title": {
   "en": "Developer tools",
   "ja": "開発者ツール"
  },
  "restricted": {
   "en": "Opening the developer tools is blocked, recorded or punished",
   "ja": "開発者ツールを開くと、妨げられるか、記録されるか、不利に扱われます"
  },
  "allowed": {
   "en": "Opening the developer tools has no consequence",
   "ja": "開発者ツールを開いても影響はありません"
  },
  "what": {
   "en": "The page tries to find out whether the browser's developer tools are open: it compares the outer and inner size of the window, times console output or a debugger statement, or watches for F12 and similar keys. It then warns, empties the page, goes elsewhere, or submits the test. Zooming and side panels change the measured size as well.",
   "ja": "ブラウザーの開発者ツールが開いているかどうかを調べます。ウィンドウの外側と内側の大きさの差、コンソール出力や debugger 文にかかる時間、F12 などのキー操作が手がかりです。開いていると判断すると、警告を出す、内容を消す、別のページへ移動する、試験を提出する、といった動作をします。表示倍率の変更やサイドパネルの表示でも、測った大きさは変わります。"
  },
  "affected": [
   {
    "en": "People with low vision who zoom in: the measured sizes drift apart, and they are taken for users of developer tools.",
    "ja": "弱視の人は、読むためにページを拡大すると大きさの差が広がり、開発者ツールを開いたと判断されます。"
   },
   {
    "en": "People who keep a browser side panel open, for reading aloud or translation for example: the panel narrows the page and counts.",
    "ja": "読み上げや翻訳などのサイドパネルを使う人は、ページの幅が狭くなるため、開発者ツールを開いたと判断されます。"
   },
   {
    "en": "People who take a web-development task: the tools of the trade are missing.",
    "ja": "Web 開発の課題に取り組む人は、仕事で普段使う道具を使えません。"
   },
   {
    "en": "Everyone: pages that run debugger statements in a loop become slow or freeze once the tools are open, while the clock runs on.",
    "ja": "debugger 文を繰り返すページでは、開発者ツールを開くと、誰でも動作が遅くなったり固まったりします。その間も制限時間は進みます。"
   }
  ],
  "remedy": {
   "en": "Do not look for developer tools. Keep solutions, test cases, scores and the clock on the server, where the tools do not reach, and check answers there.",
   "ja": "開発者ツールを検知する必要はありません。模範解答、テストケース、得点、残り時間はサーバー側に置き、回答の確認もサーバーで行えば、開発者ツールからは手が届きません。"
  },
  "limits": {
   "en": "The tools themselves are not opened: what notices that the console is read makes a page unclear. Pasteguard drives the browser through a debugging connection, which one detector takes for open tools and another does not. A page that answers any change of its size alike is unclear. Tools in a window of their own, zooming, and detectors that begin later in the test are not tried. A log under a name that nobody would guess is missed.",
   "ja": "開発者ツールそのものは開きません。コンソールが読まれたことに気づく仕組みがある場合は「不明」とします。Pasteguard はデバッグ用の接続でブラウザーを操作するため、それを開発者ツールとみなすページも、みなさないページもあります。どのようなサイズの変化にも同じ反応をするページは「不明」とします。別ウィンドウで開いたツール、拡大表示、試験の途中から始まる検知は試しません。推測できない名前の記録は見落とします。"
  }
 },
 {
  "id": "automation",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 290,
  "question": {
   "en": "Can I keep my browser extensions on?",
   "ja": "拡張機能を有効にしたままで大丈夫ですか？"
  },
  "title": {
   "en": "Search for extensions and automation",
   "ja": "拡張機能や自動操作の検出"
  },
  "restricted": {
   "en": "The page looks for extensions or automation",
   "ja": "拡張機能や自動操作の有無が調べられています"
  },
  "allowed": {
   "en": "No search for extensions or automation was seen",
   "ja": "拡張機能や自動操作を調べる動きは見つかりませんでした"
  },
  "what": {
   "en": "The page looks for signs of helping software: the browser's automation flag, files of known extensions, traces that extensions leave in the page, or graphics hardware names typical of virtual machines. It records what it finds, or refuses to start or to go on. The candidate sees nothing of these checks.",
   "ja": "操作を助けるソフトの形跡を調べます。自動操作を示すブラウザーの情報、特定の拡張機能のファイル、拡張機能がページに残す痕跡、仮想マシンに特有のグラフィックス機器名などが手がかりです。見つけたものを記録したり、開始や続行を認めなかったりします。調べられていることは、受験者には見えません。"
  },
  "affected": [
   {
    "en": "People who use extensions for reading aloud, colours, fonts, captions or passwords: the extension counts although it answers no question.",
    "ja": "読み上げ、配色、書体、字幕、パスワード管理などの拡張機能を使う人は、回答の内容とは関係のない機能でも検出されます。"
   },
   {
    "en": "People who operate the browser through voice control or a scripting tool: they can be taken for a program.",
    "ja": "音声操作や操作自動化のツールでブラウザーを動かす人は、プログラムによる操作と判断されることがあります。"
   },
   {
    "en": "People on a computer of an employer, a library or a school: extensions and virtual desktops are set there and cannot be changed by them.",
    "ja": "会社、図書館、学校のパソコンで受験する人は、管理者が設定した拡張機能や仮想デスクトップを自分では変えられません。"
   },
   {
    "en": "Everyone: a list of installed extensions tells about health, habits and beliefs.",
    "ja": "誰にとっても、入っている拡張機能の一覧から、健康状態、習慣、信条などを知られるおそれがあります。"
   }
  ],
  "remedy": {
   "en": "Say before the start which tools are not allowed, and why. Allow assistive extensions without proof or request. Do not search the browser; ask if something matters.",
   "ja": "使えないツールとその理由を、開始前に伝えてください。支援のための拡張機能は、証明や申請を求めずに認めてください。ブラウザーの中を調べるのではなく、必要なことは本人に確かめてください。"
  },
  "limits": {
   "en": "Traces that extensions leave in a page, the name of the graphics hardware and other signs are not watched. The auditor's browser is automated and has no extensions, so a page may treat it differently from a candidate's. To note such calls, functions of the browser are replaced, which a determined page could notice. Analytics and bot protection read the same flag without any consequence.",
   "ja": "拡張機能がページに残す痕跡や、グラフィックス機器名などは調べません。調査に使うブラウザーは自動操作で拡張機能もないため、受験者のブラウザーとは扱いが変わることがあります。参照を記録するためにブラウザーの機能を置き換えており、注意深いページはそれに気づく可能性があります。アクセス解析やボット対策も、受験に影響しない目的で同じ情報を読みます。"
  }
 },
 {
  "id": "clipboard-read",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 300,
  "question": {
   "en": "Does my clipboard stay private?",
   "ja": "クリップボードの中身は見られずに済みますか？"
  },
  "title": {
   "en": "Reading the clipboard",
   "ja": "クリップボードの読み取り"
  },
  "restricted": {
   "en": "The page reads the clipboard",
   "ja": "ページがクリップボードを読み取ります"
  },
  "allowed": {
   "en": "No reading of the clipboard was seen",
   "ja": "クリップボードの読み取りは見つかりませんでした"
  },
  "what": {
   "en": "The page asks the browser for the content of the clipboard although nobody pasted: at the start, on return to the tab, or before a question. The browser asks for permission or shows its own Paste button first; a permission once given can last. The page records what it reads, or does not go on until it may read.",
   "ja": "貼り付けをしていないのに、開始時、タブに戻ったとき、問題に進む前などに、クリップボードの中身をブラウザーに要求します。ブラウザーは許可を求める画面や独自の「貼り付け」ボタンを出しますが、一度許可すると、その後も有効な場合があります。ページは読み取った内容を記録したり、許可されるまで先へ進ませなかったりします。"
  },
  "affected": [
   {
    "en": "People who use a password manager: a password or one-time code may be on the clipboard.",
    "ja": "パスワード管理ソフトを使う人は、クリップボードに残ったパスワードや確認コードを読み取られるおそれがあります。"
   },
   {
    "en": "People whose dictation or text-expansion software works through the clipboard: private text of other programs may be there.",
    "ja": "クリップボードを使う音声入力ソフトや定型文入力ソフトの利用者は、ほかのアプリで扱った私的な文章まで読み取られるおそれがあります。"
   },
   {
    "en": "People who use a screen reader or the keyboard only: the permission prompt takes them out of the answer.",
    "ja": "スクリーンリーダーやキーボードだけで操作する人は、許可の確認が出るたびに、回答の途中で中断されます。"
   },
   {
    "en": "People who decline: they may not be let into the test.",
    "ja": "許可しない人は、試験に進めないことがあります。"
   }
  ],
  "remedy": {
   "en": "Do not read the clipboard. When a candidate pastes, the paste event brings the text they chose, and an answer needs no more than that. A response header can keep the page and its embedded parts from reading.",
   "ja": "クリップボードは読み取らないでください。受験者が貼り付けたときには、選んだ文章が paste イベントで届きます。回答にはそれで十分です。レスポンスヘッダーで、ページや埋め込み部分からの読み取りを禁止することもできます。"
  },
  "limits": {
   "en": "What becomes of the content is not followed. Text that a page takes from a paste belongs to copy and paste recording. A page that reads only after a certain answer or time can be missed. To note such calls, functions of the browser are replaced, which a determined page could notice. Browsers differ in when they ask the candidate first.",
   "ja": "読み取った内容がどう使われるかは追いません。貼り付けたときに受け取る文章は「コピー・貼り付けの記録」で扱います。特定の解答や時間の後に限って読み取るページは、見落とすことがあります。呼び出しを記録するためにブラウザーの機能を置き換えており、注意深いページはそれに気づく可能性があります。受験者に許可を求める条件は、ブラウザーによって異なります。"
  }
 },
 {
  "id": "clipboard-write",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 310,
  "question": {
   "en": "Does what I copied stay on my clipboard?",
   "ja": "コピーした内容はそのまま残りますか？"
  },
  "title": {
   "en": "Overwriting the clipboard",
   "ja": "クリップボードの上書き"
  },
  "restricted": {
   "en": "The page empties or overwrites the clipboard",
   "ja": "クリップボードが消去または上書きされます"
  },
  "allowed": {
   "en": "What was copied stays on the clipboard",
   "ja": "コピーした内容はそのまま残ります"
  },
  "what": {
   "en": "The page empties the clipboard or puts its own text there although nobody copied: on return to the window, at a key such as Print Screen, or again and again. What was copied before is then gone, for all programs. Pasting brings nothing, or the page's text.",
   "ja": "コピーをしていないのに、ウィンドウに戻ったとき、Print Screen などのキーを押したとき、あるいは一定間隔で、クリップボードを空にしたり別の文章に置き換えたりします。それまでにコピーしていた内容は、ほかのアプリでも使えなくなります。貼り付けても何も入らないか、ページが用意した文章が入ります。"
  },
  "affected": [
   {
    "en": "People who write in an editor of their own: text that was cut there and not yet pasted is lost.",
    "ja": "使い慣れたエディターで書く人は、切り取ってまだ貼り付けていない文章を失います。"
   },
   {
    "en": "People whose dictation or text-expansion software inserts through the clipboard: nothing or the wrong text arrives.",
    "ja": "クリップボード経由で文字を入れる音声入力ソフトや定型文入力ソフトでは、何も入らないか、違う文章が入ります。"
   },
   {
    "en": "People who copy a password or one-time code: it is gone before they can paste it.",
    "ja": "コピーしたパスワードや確認コードは、貼り付ける前に消えてしまいます。"
   },
   {
    "en": "People who rely on the clipboard as an aid to memory: what they put there is missing, and the reason is not shown.",
    "ja": "記憶を補うためにコピーを使う人は、控えておいたはずの内容がなくなり、理由も分かりません。"
   }
  ],
  "remedy": {
   "en": "Write to the clipboard only when the candidate presses a Copy button. Emptying it does not keep a question secret, since a question can be photographed or typed out; larger question pools and varied figures help more.",
   "ja": "クリップボードへの書き込みは、受験者が「コピー」ボタンを押したときだけにしてください。クリップボードを空にしても、撮影や書き写しはできるため、問題の流出は防げません。問題数を増やす、数値を人ごとに変えるといった対策のほうが効果的です。"
  },
  "limits": {
   "en": "The call is noted, not what the clipboard holds afterwards: browsers allow such writing only under certain conditions, such as a recent click, which differ between them. What a page puts in the place of a text that the candidate copies belongs to copying. A page that overwrites only at a rare moment can be missed. Functions of the browser are replaced for this, which a determined page could notice.",
   "ja": "記録するのは呼び出しで、その後のクリップボードの中身ではありません。書き込みが認められるのは直前にクリックがあったなどの場合に限られ、その条件はブラウザーによって異なります。受験者がコピーした文章を差し替える動作は「コピー」で扱います。まれな場面でだけ上書きするページは、見落とすことがあります。このためにブラウザーの機能を置き換えており、注意深いページはそれに気づく可能性があります。"
  }
 },
 {
  "id": "multi-screen",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 320,
  "question": {
   "en": "Can I use more than one screen?",
   "ja": "複数の画面をつないだままで大丈夫ですか？"
  },
  "title": {
   "en": "Several screens",
   "ja": "複数の画面"
  },
  "restricted": {
   "en": "A second screen is refused or recorded",
   "ja": "2 台目の画面は、認められないか記録されます"
  },
  "allowed": {
   "en": "Several screens can be used",
   "ja": "複数の画面を使えます"
  },
  "what": {
   "en": "The page finds out whether a second screen is connected, asks the browser for a list of all screens, or concludes from the window's position that it is on another one. It then refuses to start, records it, or warns until the screen is unplugged. Some pages check again during the test.",
   "ja": "2 台目の画面がつながっているかを調べる、すべての画面の一覧をブラウザーに要求する、ウィンドウの位置から別の画面にあると判断する、といったことをします。見つけると、開始を認めない、記録する、画面を外すまで警告を出す、といった動作をします。試験の途中で調べ直すページもあります。"
  },
  "affected": [
   {
    "en": "People with low vision who read on a large second screen: they have to give up the arrangement that lets them read.",
    "ja": "弱視で、大きな外部画面を使って読む人は、読むために整えた環境を使えなくなります。"
   },
   {
    "en": "Deaf people with a sign-language interpreter or captions on a second screen: their access is cut off.",
    "ja": "ろう・難聴で、手話通訳や字幕を 2 台目の画面に映す人は、情報を得る手段を失います。"
   },
   {
    "en": "People whose assistive software or on-screen keyboard sits on a second screen: it no longer fits beside the test.",
    "ja": "支援ソフトやスクリーンキーボードを 2 台目の画面に置く人は、試験と並べて置く場所がなくなります。"
   },
   {
    "en": "People who cannot unplug a screen, because of a fixed workplace or a broken laptop display: they cannot start.",
    "ja": "据え置きの機器を使う人や、ノートパソコン本体の画面が故障している人は、画面を外せず、試験を始められません。"
   }
  ],
  "remedy": {
   "en": "Let candidates use the screens they work with. If one screen is a condition, say so in the invitation, with the reason and a way to ask for an exception before the day of the test.",
   "ja": "受験者が普段使っている画面を、そのまま使えるようにしてください。画面を 1 台に限る場合は、その理由と、事前に例外を相談できる窓口を、案内状に書いてください。"
  },
  "limits": {
   "en": "The auditor's browser has one screen, so what a page does about a second one is not seen. Conclusions from the window's position are not noticed. Not every browser tells a page about screens, so the answer holds for the browser named in the report. To note the questions, functions of the browser are replaced, which a determined page could notice.",
   "ja": "調査に使うブラウザーの画面は 1 台のため、2 台目があるときの動作は見られません。ウィンドウの位置から推定するページは検出できません。画面の情報を伝えないブラウザーもあるため、結果が当てはまるのはレポートに記載したブラウザーです。記録のためにブラウザーの機能を置き換えており、注意深いページはそれに気づく可能性があります。"
  }
 },
 {
  "id": "single-tab",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 330,
  "question": {
   "en": "Can I have the test open in a second tab?",
   "ja": "試験を 2 つのタブで開いても大丈夫ですか？"
  },
  "title": {
   "en": "Second tab",
   "ja": "2 つ目のタブ"
  },
  "restricted": {
   "en": "Only one tab of the test may be open",
   "ja": "試験は 1 つのタブでしか開けません"
  },
  "allowed": {
   "en": "The test can be open in a second tab",
   "ja": "試験を 2 つのタブで開けます"
  },
  "what": {
   "en": "The page notices that it is already open in another tab or window, through the browser's storage or a message between tabs. It then closes one, suspends the test, or records an attempt. Some tests also tie the session to one device or one log-in. A tab restored after a crash can look like a second one.",
   "ja": "ブラウザーの保存領域やタブ間の通信を使い、同じ試験が別のタブやウィンドウで開かれていることを検知します。そのうえで、片方を閉じる、試験を中断する、不正の試みとして記録する、といった動作をします。1 台の端末や 1 回のログインに限定する試験もあります。異常終了から復元したタブが、2 つ目とみなされることもあります。"
  },
  "affected": [
   {
    "en": "People with low vision who need high zoom: question and answer do not fit on one screen, and a second tab for the question is not possible.",
    "ja": "弱視で高い倍率が必要な人は、問題と回答欄が 1 画面に収まらないのに、問題を別のタブで開けません。"
   },
   {
    "en": "People with memory or attention difficulties: they cannot keep the task in view beside the answer.",
    "ja": "記憶や注意の持続が難しい人は、課題を回答欄の横に表示しておけません。"
   },
   {
    "en": "People whose browser crashed: the restored page counts as a second tab and locks them out while the clock runs.",
    "ja": "ブラウザーが異常終了した人は、復元したページが 2 つ目のタブとみなされ、制限時間が進む中で締め出されます。"
   },
   {
    "en": "People who must change device because a battery or an assistive device fails: they cannot go on.",
    "ja": "電池切れや支援機器の故障で端末を替えた人は、試験を続けられません。"
   }
  ],
  "remedy": {
   "en": "Let the newest tab take over and tell the older one, instead of suspending the test. Keep the draft on the server, so that either tab or another device can go on.",
   "ja": "試験を中断せずに新しいタブへ引き継ぎ、古いタブにはその旨を表示してください。下書きをサーバーに保存しておけば、どちらのタブでも、別の端末でも続けられます。"
  },
  "limits": {
   "en": "Whether the server limits devices or log-ins cannot be seen from one browser. Opening the address twice can itself be counted by the server, so this is best tried on a staging copy. A page that reacts later, only when the first tab is hidden, or with a report in words that nobody would guess, can be missed. A new message that does not speak of tabs, while both can be written in, is unclear.",
   "ja": "サーバー側で端末やログインを制限しているかどうかは、一つのブラウザーからは分かりません。同じアドレスを 2 回開くとサーバー側で数えられることがあるため、本番ではなく検証用の環境で試すことをおすすめします。時間がたってから、あるいは最初のタブが隠れたときにだけ反応するページや、推測できない名前で報告を送るページは、見落とすことがあります。どちらのタブでも入力でき、新しい表示がタブについて述べていない場合は「不明」とします。"
  }
 },
 {
  "id": "screenshot",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 340,
  "question": {
   "en": "Can I take a screenshot?",
   "ja": "スクリーンショットを撮っても大丈夫ですか？"
  },
  "title": {
   "en": "Screenshots",
   "ja": "スクリーンショット"
  },
  "restricted": {
   "en": "Screenshots are hindered, recorded or punished",
   "ja": "スクリーンショットは、妨げられるか、記録されるか、不利に扱われます"
  },
  "allowed": {
   "en": "Taking a screenshot has no consequence",
   "ja": "スクリーンショットを撮っても影響はありません"
  },
  "what": {
   "en": "The page tries to notice or spoil a screenshot. It watches for keys such as Print Screen, then empties the clipboard, records it or warns. Some pages blur or cover the questions whenever the window loses the focus. No browser tells a page that a screenshot was taken, so the page can only guess.",
   "ja": "スクリーンショットの撮影を検知したり、撮れないようにしたりします。Print Screen などのキーを見張り、クリップボードを空にする、記録する、警告を出す、といった動作をします。ウィンドウからフォーカスが外れるたびに、問題をぼかしたり隠したりするページもあります。撮影されたことをページに伝えるブラウザーはないため、ページは推測しているにすぎません。"
  },
  "affected": [
   {
    "en": "People with low vision or reading difficulties who have a picture of the task enlarged or read aloud: the picture is blurred or missing.",
    "ja": "弱視や読み書きの困難があり、問題を画像にして拡大や読み上げをする人は、画像がぼけるか、撮れなくなります。"
   },
   {
    "en": "People who open an assistive tool: where questions are covered without focus, the task disappears while they use it.",
    "ja": "フォーカスが外れると問題を隠すページでは、支援ツールを開いている間、問題が見えません。"
   },
   {
    "en": "People who want to show a fault of the page or the stated rules: they have no proof.",
    "ja": "ページの不具合や表示された規則を伝えたい人は、証拠を残せません。"
   },
   {
    "en": "People who touch the key by mistake: it counts, and their clipboard may be emptied.",
    "ja": "うっかりキーに触れただけの人も、撮影したと数えられ、クリップボードが空になることもあります。"
   }
  ],
  "remedy": {
   "en": "Reckon with questions being photographed: a phone can do it at any time. Use a larger question pool, vary figures from person to person, and talk about the answer afterwards. Do not cover the task or empty the clipboard.",
   "ja": "問題はスマートフォンでいつでも撮影できる、という前提で備えてください。問題数を増やす、数値を人ごとに変える、回答について後から話を聞く、といった方法が有効です。問題を隠したり、クリップボードを空にしたりしないでください。"
  },
  "limits": {
   "en": "Other keys and tools are not tried: on many systems they never reach the page, and neither do the buttons of a phone. A page that covers itself whenever the focus is lost is judged under using another window. Pictures that the page itself takes of the screen belong to screen sharing. A log under a name that nobody would guess is missed.",
   "ja": "ほかのキーや撮影ツールは試しません。多くの環境では、それらの操作も、スマートフォンのボタンも、ページまで届きません。フォーカスが外れるたびに問題を隠すページは「別のウィンドウの使用」で扱います。ページ自身が画面を撮影する場合は「画面共有」で扱います。推測できない名前の記録は見落とします。"
  }
 },
 {
  "id": "idle",
  "group": "watch",
  "scope": [
   "page"
  ],
  "order": 350,
  "question": {
   "en": "Can I pause and think for a while?",
   "ja": "しばらく手を止めて考えても大丈夫ですか？"
  },
  "title": {
   "en": "Inactivity",
   "ja": "操作しない時間"
  },
  "restricted": {
   "en": "Inactivity is recorded or ends the test",
   "ja": "しばらく操作しないと、記録されるか試験が終了します"
  },
  "allowed": {
   "en": "Pausing to think has no consequence",
   "ja": "手を止めて考えても影響はありません"
  },
  "what": {
   "en": "The page measures how long nobody typed, moved the pointer or scrolled, or asks the browser whether the person is away. After some minutes it records this, warns, logs out, or ends the test. Gaps in timers are also taken as a sign that the computer slept or another tab was in front. Reading, thinking and writing on paper all look like inactivity.",
   "ja": "入力、ポインターの移動、スクロールがない時間を測るか、離席しているかどうかをブラウザーに問い合わせます。数分たつと、記録する、警告を出す、ログアウトする、試験を終了する、といった動作をします。タイマーの進み方の途切れから、スリープや別タブの使用を推測するページもあります。読む、考える、紙に書くといった時間も、ページからは操作していないように見えます。"
  },
  "affected": [
   {
    "en": "People who read or plan before they write, on paper for example: they are recorded as absent.",
    "ja": "書き始める前にじっくり読む人や、紙に下書きする人は、離席していたと記録されます。"
   },
   {
    "en": "People who read with a screen reader: its reading commands mostly do not reach the page, so reading looks like absence.",
    "ja": "スクリーンリーダーで読む人は、読み上げの操作がほとんどページに伝わらないため、離席しているように見えます。"
   },
   {
    "en": "People who dictate, or use a switch or an eye tracker: the long pauses between their inputs count as absence.",
    "ja": "音声入力、スイッチ、視線入力を使う人は、入力と入力の間が長く空くため、中断したとみなされます。"
   },
   {
    "en": "People who need a break, for pain, fatigue, medication or a child: they are logged out and can lose unsaved text.",
    "ja": "痛み、疲れ、服薬、子どもの世話などで休憩が必要な人は、ログアウトされ、保存前の文章を失うことがあります。"
   }
  ],
  "remedy": {
   "en": "Let the time limit of the test be the only clock. If a session has to expire, say before the start after how long, warn at least 20 seconds ahead, let one key press extend it, and keep the draft.",
   "ja": "時間の制限は、試験の制限時間だけにしてください。セッションの期限がどうしても必要なら、何分で切れるかを開始前に伝え、20 秒以上前に警告し、キーを 1 回押せば延長できるようにし、下書きも残してください。"
  },
  "limits": {
   "en": "A session that expires on the server cannot be hurried, so such a limit shows only where the page states it. What begins later than the time that is run through is not reached, and a log in words that nobody would guess is missed. A page may take the clock that is run on for a computer that slept, or notice it otherwise, and behave differently from a real pause.",
   "ja": "サーバー側の有効期限は早送りできないため、ページに書かれている場合にしか分かりません。進めた時間より後に始まる動作は確認できず、推測できない名前の記録は見落とします。時計が進められたことを、ページがスリープからの復帰とみなしたり、別の方法で気づいたりして、実際の中断とは違う動作をする場合があります。"
  }
 },
 {
  "id": "fullscreen",
  "group": "require",
  "scope": [
   "page"
  ],
  "order": 300,
  "question": {
   "en": "Can I take the test without full screen?",
   "ja": "全画面表示にしなくても受験できますか？"
  },
  "title": {
   "en": "Full screen",
   "ja": "全画面表示"
  },
  "restricted": {
   "en": "Full screen is required",
   "ja": "全画面表示が必要です"
  },
  "allowed": {
   "en": "Full screen is not required",
   "ja": "全画面表示は不要です"
  },
  "what": {
   "en": "The page starts only in full screen and reacts when full screen ends: with a warning, a countdown, locked questions, a count, or submission. Esc ends full screen, and so can a dialog of the system or a change to another window. Full screen hides the taskbar, the clock and the candidate's other windows.",
   "ja": "全画面表示にしないと始められず、解除されると、警告、カウントダウン、問題のロック、回数の記録、提出といった動作をします。全画面表示は Esc キーで解除されるほか、システムのダイアログや別のウィンドウへの切り替えで解除されることもあります。全画面表示の間は、タスクバー、時計、ほかのウィンドウが見えません。"
  },
  "affected": [
   {
    "en": "People who use a magnifier, an on-screen keyboard, dictation or captions: these windows are hidden behind the page, or opening them ends full screen, which counts.",
    "ja": "拡大鏡、スクリーンキーボード、音声入力、字幕を使う人は、それらのウィンドウがページの後ろに隠れます。開いたために全画面表示が解除され、数えられることもあります。"
   },
   {
    "en": "People who press Esc to cancel a conversion of the input method or to close a list: one press too many ends full screen and counts.",
    "ja": "IME の変換の取り消しなどに Esc キーを使う人は、1 回多く押しただけで全画面表示が解除され、数えられます。"
   },
   {
    "en": "People who rely on alarms of their computer, for medication for example: full screen can hide them.",
    "ja": "服薬などの通知をパソコンで受け取る人は、全画面表示の間、通知に気づけないことがあります。"
   },
   {
    "en": "People whose device or browser offers pages no full screen, as some phones do: they cannot start.",
    "ja": "ページの全画面表示ができない端末やブラウザー（一部のスマートフォンなど）を使う人は、試験を始められません。"
   }
  ],
  "remedy": {
   "en": "Offer full screen, but do not require it. If it is a condition, say so in the invitation. When it ends, leave the answers open and show a button to return, without countdown or count.",
   "ja": "全画面表示は必須にせず、受験者が選べるようにしてください。条件とする場合は、案内状に書いてください。解除されても回答欄は閉じず、カウントダウンや回数の記録もせず、全画面表示に戻るボタンを示してください。"
  },
  "limits": {
   "en": "Buttons are known by their words, so a start behind other words or more steps is missed; a journey can lead there. Where full screen is asked for but cannot be entered, or not be refused, here, the answer is unclear. A page may ask only from a certain question on. The browser shows no window, so some pages may behave differently on a candidate's screen.",
   "ja": "ボタンは書かれている言葉で見分けるため、別の言葉のボタンや、さらに先の手順で始まる場合は見落とします。その場合はジャーニーで進めてください。全画面表示を求められても、ここで切り替えられないときや、拒否して試せないときは「不明」とします。特定の問題からだけ求めるページもあります。画面を表示しないブラウザーを使うため、受験者の環境とは動きが異なることがあります。"
  }
 },
 {
  "id": "camera",
  "group": "require",
  "scope": [
   "page"
  ],
  "order": 310,
  "question": {
   "en": "Can I take the test without a camera?",
   "ja": "カメラなしで受験できますか？"
  },
  "title": {
   "en": "Camera",
   "ja": "カメラ"
  },
  "restricted": {
   "en": "A camera is required",
   "ja": "カメラが必要です"
  },
  "allowed": {
   "en": "A camera is not required",
   "ja": "カメラは不要です"
  },
  "what": {
   "en": "The page asks for the camera and does not go on without it. It takes photos at intervals, records video, or has software look for a face, for a second person or for the direction of the gaze. Some tests also ask for a photo of an identity document.",
   "ja": "カメラの使用を求め、許可しないと先へ進めません。一定間隔で写真を撮る、動画を記録する、顔・同席者・視線の向きをソフトで判定する、といったことをします。身分証の写真を求める試験もあります。"
  },
  "affected": [
   {
    "en": "Blind people, and people whose eyes or head move involuntarily: software that judges gaze or posture reports them for looking away.",
    "ja": "視覚障害のある人や、目・頭が意図せず動く人は、視線や姿勢を判定するソフトによって、よそ見をしていると報告されます。"
   },
   {
    "en": "People with darker skin, facial differences or a head covering: faces may be detected or matched less reliably, and the test does not start or is interrupted.",
    "ja": "肌の色が濃い人、顔にあざや傷あとなどがある人、頭を布などで覆う人は、顔の検出や照合がうまくいかず、始められなかったり中断されたりすることがあります。"
   },
   {
    "en": "People without a room of their own: their home and other people are recorded.",
    "ja": "一人になれる部屋がない人は、住まいの様子や周りの人まで記録されます。"
   },
   {
    "en": "People without a camera, with one blocked by an administrator, or with a slow connection: they cannot start or are cut off.",
    "ja": "カメラがない人、管理者がカメラを禁止している人、回線が遅い人は、始められないか、途中で切断されます。"
   }
  ],
  "remedy": {
   "en": "Let the test start without a camera, or offer a way that asks no more of the candidate: a supervised room, or a talk about the answers. Say before the start what is recorded, who sees it and how long it is kept. Let people, not software, judge.",
   "ja": "カメラがなくても始められるようにするか、負担の変わらない別の方法を用意してください。監督者のいる会場での受験や、回答についての面談などがあります。何を記録し、誰が見て、いつまで保存するかは、開始前に伝えてください。判断はソフトに任せず、人が行ってください。"
  },
  "limits": {
   "en": "That the page asks is proved, not that the test cannot be taken without; its words on a refusal are the best sign. A camera that is demanded only after a log-in, further on, or in the invitation cannot be seen. The artificial picture has no face, so a face check fails with it. What becomes of pictures on the server is not visible. A determined page could notice that its calls are noted.",
   "ja": "証明できるのは求められたことで、カメラなしでは受験できないことではありません。許可しないときの表示が最もよい手がかりです。ログイン後、さらに先の手順、案内状だけで求められる場合は分かりません。人工の映像には顔がないため、顔の確認は通りません。サーバーでの映像の扱いは見えません。注意深いページは、呼び出しが記録されていることに気づく可能性があります。"
  }
 },
 {
  "id": "microphone",
  "group": "require",
  "scope": [
   "page"
  ],
  "order": 320,
  "question": {
   "en": "Can I take the test without a microphone?",
   "ja": "マイクなしで受験できますか？"
  },
  "title": {
   "en": "Microphone",
   "ja": "マイク"
  },
  "restricted": {
   "en": "A microphone is required",
   "ja": "マイクが必要です"
  },
  "allowed": {
   "en": "A microphone is not required",
   "ja": "マイクは不要です"
  },
  "what": {
   "en": "The page asks for the microphone and does not go on without it. It records sound during the test, listens for voices and noise, or compares the voice with an earlier recording. A task that asks for a spoken answer needs the microphone only while that task lasts.",
   "ja": "マイクの使用を求め、許可しないと先へ進めません。試験中の音を録音する、話し声や物音を検知する、以前の録音と声を照合する、といったことをします。話して答える問題の場合も、マイクが必要なのはその問題の間だけです。"
  },
  "affected": [
   {
    "en": "People who use a screen reader or text to speech through loudspeakers: the voice is recorded and can be reported as a second person.",
    "ja": "スクリーンリーダーや読み上げの音声をスピーカーで聞く人は、その音声が録音され、別の人の声と判定されることがあります。"
   },
   {
    "en": "People who dictate: their words are recorded, and talking counts as suspicious.",
    "ja": "音声入力で書く人は、話した言葉が録音され、話すこと自体が不審な行動とみなされます。"
   },
   {
    "en": "Deaf people, people who do not speak, and people who stammer: a voice check or a spoken answer without another way shuts them out.",
    "ja": "ろう・難聴の人、声を出せない人、吃音のある人は、声の照合や口頭での回答しか方法がないと、受験できません。"
   },
   {
    "en": "People who share a room, and those around them: what others say is recorded without their agreement, and noise counts.",
    "ja": "同じ部屋に人がいる場合は、周りの人の会話まで同意なく録音され、物音も数えられます。"
   }
  ],
  "remedy": {
   "en": "Ask for the microphone only in a task that needs speech, and switch it off when the task ends. Offer a written way to answer. Say before the start what is recorded, who hears it and how long it is kept.",
   "ja": "マイクは、話す必要のある問題でだけ求め、終わったら切ってください。文章で答える方法も用意してください。何を録音し、誰が聞き、いつまで保存するかは、開始前に伝えてください。"
  },
  "limits": {
   "en": "That the page asks is proved, not that the test cannot be taken without; its words on a refusal are the best sign. A microphone that is demanded only after a log-in, further on, or in the invitation cannot be seen. The artificial sound has no voice, so a voice check fails with it. What becomes of recordings on the server is not visible. A determined page could notice that its calls are noted.",
   "ja": "証明できるのは求められたことで、マイクなしでは受験できないことではありません。許可しないときの表示が最もよい手がかりです。ログイン後、さらに先の手順、案内状だけで求められる場合は分かりません。人工の音には声がないため、声の照合は通りません。サーバーでの録音の扱いは見えません。注意深いページは、呼び出しが記録されていることに気づく可能性があります。"
  }
 },
 {
  "id": "screen-share",
  "group": "require",
  "scope": [
   "page"
  ],
  "order": 330,
  "question": {
   "en": "Can I take the test without sharing my screen?",
   "ja": "画面を共有しなくても受験できますか？"
  },
  "title": {
   "en": "Screen sharing",
   "ja": "画面共有"
  },
  "restricted": {
   "en": "Screen sharing is required",
   "ja": "画面共有が必要です"
  },
  "allowed": {
   "en": "Screen sharing is not required",
   "ja": "画面共有は不要です"
  },
  "what": {
   "en": "The page asks to share the screen and does not go on without it. Some accept only the whole screen, not a window or a tab. Everything on the shared screen can be recorded, other programs and notifications included.",
   "ja": "画面の共有を求め、許可しないと先へ進めません。ウィンドウやタブではなく、画面全体の共有しか認めないページもあります。共有した画面に映るものは、ほかのアプリや通知も含めてすべて記録できます。"
  },
  "affected": [
   {
    "en": "Everyone: messages, calendar entries and file names that appear on the screen are recorded.",
    "ja": "誰が受験しても、画面に出たメッセージ、予定、ファイル名などが記録されます。"
   },
   {
    "en": "People who use assistive technology: their tools and settings are visible and can reveal a disability.",
    "ja": "支援技術を使う人は、使っているツールや設定が映り、障害を知られることがあります。"
   },
   {
    "en": "Blind people: they cannot see for themselves what is being shown.",
    "ja": "視覚障害のある人は、何が映っているのかを自分で確かめられません。"
   },
   {
    "en": "People on a phone, a tablet or a managed computer: most mobile browsers offer no screen sharing, and an administrator can forbid it.",
    "ja": "スマートフォンやタブレットのブラウザーの多くは、画面共有に対応していません。会社などが管理するパソコンでは、禁止されていることもあります。"
   }
  ],
  "remedy": {
   "en": "Do without it where you can. If you need to see the work, ask for the tab with the test only, say so in the invitation, and show on the page how to stop sharing. Talk about the answer afterwards where sharing is not possible.",
   "ja": "できるだけ画面共有なしで実施してください。作業の様子を見る必要がある場合は、試験のタブだけの共有とし、案内状に書いたうえで、共有を止める方法もページに示してください。共有できない人には、後で回答について話す機会を設ける方法があります。"
  },
  "limits": {
   "en": "That the page asks is proved, not that the test cannot be taken without; its words on a refusal are the best sign. Only a whole screen is given, not a window or a tab, so what the page insists on is not told apart. Sharing that is demanded only after a log-in, further on, or in the invitation cannot be seen. What is recorded, and who sees it, is not visible. A determined page could notice that its calls are noted.",
   "ja": "証明できるのは求められたことで、共有なしでは受験できないことではありません。許可しないときの表示が最もよい手がかりです。渡すのは画面全体だけで、ウィンドウやタブは試さないため、どこまで求められるかは区別しません。ログイン後、さらに先の手順、案内状だけで求められる場合は分かりません。何が記録され、誰が見るかは見えません。注意深いページは、呼び出しが記録されていることに気づく可能性があります。"
  }
 },
 {
  "id": "geolocation",
  "group": "require",
  "scope": [
   "page"
  ],
  "order": 340,
  "question": {
   "en": "Can I take the test without giving my location?",
   "ja": "位置情報を知らせなくても受験できますか？"
  },
  "title": {
   "en": "Location",
   "ja": "位置情報"
  },
  "restricted": {
   "en": "The location is required",
   "ja": "位置情報が必要です"
  },
  "allowed": {
   "en": "The location is not required",
   "ja": "位置情報は不要です"
  },
  "what": {
   "en": "The page asks the browser for the device's location and does not go on until it is granted. It records the place, or compares it with a country or an address. Independently of this, a server can guess a rough place from the internet address, which is not visible in the page.",
   "ja": "端末の位置情報をブラウザーに要求し、許可しないと先へ進めません。場所を記録したり、特定の国や住所と照合したりします。これとは別に、サーバーは IP アドレスからおおよその場所を推定できますが、ページからは見えません。"
  },
  "affected": [
   {
    "en": "People whose whereabouts must stay private, in a shelter or a hospital for example: they have to disclose them.",
    "ja": "避難先や病院など、居場所を知られたくない人は、場所を明かさなければなりません。"
   },
   {
    "en": "People behind a company network or VPN, or with a computer without satellite positioning: the place can be wrong, and they are turned away.",
    "ja": "社内ネットワークや VPN を使う人、GPS のないパソコンを使う人は、場所が誤って判定され、受験を断られることがあります。"
   },
   {
    "en": "People who travel or live near a border: a comparison with one country or address fails.",
    "ja": "移動中の人や国境の近くに住む人は、国や住所との照合で一致しないことがあります。"
   },
   {
    "en": "People on a managed device: they cannot grant the permission.",
    "ja": "会社などが管理する端末を使う人は、自分では許可できません。"
   }
  ],
  "remedy": {
   "en": "Ask for the country, if the place matters at all, and take the candidate's word. Settle legal questions of place when hiring, not by coordinates. A response header can keep the page and its embedded parts from asking.",
   "ja": "場所が本当に必要なら、国を尋ねるだけにして、本人の申告を受け入れてください。場所に関する法的な確認は採用手続きの中で行い、位置情報には頼らないでください。レスポンスヘッダーで、ページや埋め込み部分からの要求を禁止することもできます。"
  },
  "limits": {
   "en": "That the page asks is proved, not that the test cannot be taken without; its words on a refusal are the best sign. A place that the server guesses from the internet address cannot be seen. An invented place may be refused where a real one would be accepted. A page that merely offers the nearest test centre asks too. A determined page could notice that its calls are noted.",
   "ja": "証明できるのは求められたことで、位置情報なしでは受験できないことではありません。許可しないときの表示が最もよい手がかりです。サーバーが IP アドレスから行う推定は見えません。実際の場所なら認められるのに、架空の場所では断られることがあります。最寄りの会場を案内するだけのページも、位置情報を求めます。注意深いページは、呼び出しが記録されていることに気づく可能性があります。"
  }
 },
 {
  "id": "keyboard-lock",
  "group": "require",
  "scope": [
   "page"
  ],
  "order": 350,
  "question": {
   "en": "Do keys such as Alt+Tab and Esc work as usual?",
   "ja": "Alt+Tab や Esc などのキーは普段どおり使えますか？"
  },
  "title": {
   "en": "Keyboard lock",
   "ja": "キーボードのロック"
  },
  "restricted": {
   "en": "The page takes over the system's keys",
   "ja": "システムのキー操作が効かなくなります"
  },
  "allowed": {
   "en": "The system's keys work as usual",
   "ja": "システムのキーは普段どおり使えます"
  },
  "what": {
   "en": "In full screen, the page asks the browser for keys that normally belong to the browser or the system, such as Alt+Tab, the Windows key and Esc. Other pages throw every key away, so that not even Tab moves on. With the browser's own lock, holding Esc still leaves full screen, which the candidate has to know.",
   "ja": "全画面表示の間、Alt+Tab、Windows キー、Esc など、本来はブラウザーやシステムが受け取るキーを、ページに渡すよう要求します。すべてのキーを無効にし、Tab キーで移動することさえできないページもあります。ブラウザーの機能によるロックなら、Esc キーの長押しで全画面表示を解除できますが、受験者がその方法を知らなければ使えません。"
  },
  "affected": [
   {
    "en": "People who use the keyboard only or a screen reader: without Tab and Esc they cannot reach a button, leave a field or close a dialog.",
    "ja": "キーボードだけで操作する人や、スクリーンリーダーを使う人は、Tab キーや Esc キーが効かないと、ボタンに移る、入力欄から出る、ダイアログを閉じるといった操作ができません。"
   },
   {
    "en": "People who use a switch or voice control that sends key combinations: their commands have no effect.",
    "ja": "スイッチや音声操作のソフトからキー操作を送る人は、指示を出しても反応がありません。"
   },
   {
    "en": "People who change language or input mode with a key: they can be held in the wrong mode.",
    "ja": "キーで言語や入力モードを切り替える人は、切り替えができなくなることがあります。"
   },
   {
    "en": "People who call a magnifier or on-screen keyboard by a shortcut: it does not appear.",
    "ja": "拡大鏡やスクリーンキーボードをショートカットで呼び出す人は、表示できなくなります。"
   }
  ],
  "remedy": {
   "en": "Do not lock the keyboard. Act only on the keys that the task needs, and leave Tab, Esc and all combinations of the system to the browser.",
   "ja": "キーボードはロックしないでください。課題に必要なキーだけを処理し、Tab、Esc、システムのショートカットはブラウザーに任せてください。"
  },
  "limits": {
   "en": "Keys of the system cannot be pressed by an automated browser as a person presses them, so the call is the evidence. Keys that a page throws away by its own code are judged under typing and keyboard shortcuts. Not every browser offers the lock, so the answer holds for the browser named in the report. A determined page could notice that its calls are noted.",
   "ja": "自動操作のブラウザーでは、システムのキーを人と同じように押せないため、呼び出しを証拠とします。ページが自分のコードで無効にするキーは「文字の入力」と「キーボードショートカット」で扱います。キーのロックに対応していないブラウザーもあるため、結果が当てはまるのはレポートに記載したブラウザーです。注意深いページは、呼び出しが記録されていることに気づく可能性があります。"
  }
 },
 {
  "id": "lockdown-client",
  "group": "require",
  "scope": [
   "page"
  ],
  "order": 360,
  "question": {
   "en": "Can I use my ordinary browser?",
   "ja": "普段使っているブラウザーで受験できますか？"
  },
  "title": {
   "en": "Lockdown software",
   "ja": "専用ブラウザー・監視ソフト"
  },
  "restricted": {
   "en": "Lockdown or proctoring software is required",
   "ja": "専用ブラウザーまたは監視ソフトが必要です"
  },
  "allowed": {
   "en": "An ordinary browser is enough",
   "ja": "普段のブラウザーで受験できます"
  },
  "what": {
   "en": "The test opens only in a special browser, with a certain extension, or on certain devices. The page looks for an object or a request header that only this software adds, or turns other browsers and phones away. The software has to be installed beforehand. It may fill the screen and block other programs, keys, printing and the clipboard.",
   "ja": "専用のブラウザー、特定の拡張機能、特定の端末でしか試験を開けません。専用ソフトだけが付ける情報がページやリクエストヘッダーにあるかを確かめたり、ほかのブラウザーやスマートフォンでの利用を断ったりします。ソフトは事前にインストールする必要があり、画面全体を占有したり、ほかのアプリ、キー、印刷、クリップボードを使えなくしたりすることがあります。"
  },
  "affected": [
   {
    "en": "People who use assistive technology: which screen readers, magnifiers and dictation programs work depends on the software and its version, and browser extensions are missing.",
    "ja": "支援技術を使う人は、普段のスクリーンリーダー、拡大鏡、音声入力を使えないことがあります。何が使えるかは専用ソフトとそのバージョンによって異なり、ブラウザーの拡張機能は使えません。"
   },
   {
    "en": "People with only a phone, a tablet, or a system that the software does not support: they cannot take the test.",
    "ja": "スマートフォンやタブレットしかない人、ソフトが対応していない OS を使う人は、受験できません。"
   },
   {
    "en": "People on a computer of an employer, a school or a library: they may not be allowed to install it.",
    "ja": "会社、学校、図書館などのパソコンを使う人は、ソフトのインストールが認められていないことがあります。"
   },
   {
    "en": "Everyone: software with wide access to a private computer has to be trusted, and removed afterwards.",
    "ja": "誰が受験しても、広い権限を持つソフトを信頼して自分のパソコンに入れ、終わったら自分で削除しなければなりません。"
   }
  ],
  "remedy": {
   "en": "Let the test run in an ordinary browser. If the software is a condition, name it in the invitation with its system requirements and the assistive technology that works in it, offer a trial run well before the day, and an equal way for those who cannot install it.",
   "ja": "普段のブラウザーで受験できるようにしてください。専用ソフトを条件とする場合は、ソフト名、動作環境、使える支援技術を案内状に書き、余裕をもって事前に試せるようにしてください。インストールできない人には、同等の受験方法を用意してください。"
  },
  "limits": {
   "en": "Software demanded only after a log-in, further on, or in the invitation cannot be seen on this page. Pasteguard does not pretend to be such software, so what lies behind it stays unknown. A check for phones or devices that the server makes is missed. A page without any field that demands nothing in words is unclear.",
   "ja": "ログイン後、さらに先の手順、案内状だけで求められる場合は、このページからは分かりません。Pasteguard は専用ソフトを装わないため、その先の内容は分かりません。サーバー側で行われる端末の確認は見落とします。入力欄がなく、求める文章もないページは「不明」とします。"
  }
 },
 {
  "id": "leave-warning",
  "group": "leave",
  "scope": [
   "page"
  ],
  "order": 400,
  "question": {
   "en": "Am I warned when I leave the page?",
   "ja": "ページを離れるときに警告が出ますか？"
  },
  "title": {
   "en": "Warning on leaving",
   "ja": "離脱時の警告"
  },
  "restricted": {
   "en": "A warning appears when the page is left",
   "ja": "ページを離れるときに警告が出ます"
  },
  "allowed": {
   "en": "The page can be left without a warning",
   "ja": "警告なしでページを離れられます"
  },
  "what": {
   "en": "When the candidate closes the tab, reloads or follows a link, the page has the browser ask whether to leave. The question can save a draft. It can also stand there when nothing would be lost, or be counted as an attempt to get away.",
   "ja": "タブを閉じる、再読み込みする、リンクをたどるといったときに、本当に離れるかをブラウザーに確認させます。下書きを守る働きがある一方、失うものがないときにも表示されたり、離脱の試みとして数えられたりすることがあります。"
  },
  "affected": [
   {
    "en": "Screen-reader users and people who zoom in far are interrupted by a dialog of the browser's that does not say what would be lost.",
    "ja": "スクリーンリーダーや高い倍率の拡大表示を使う人は、何が失われるのか分からないブラウザーの確認画面で操作を中断されます。"
   },
   {
    "en": "People with cognitive disabilities or anxiety cannot tell whether choosing \"Leave\" ends the test.",
    "ja": "認知面の障害や不安のある人は、「離れる」を選ぶと試験が終わるのかどうか判断できません。"
   },
   {
    "en": "Candidates whose device asks for a restart do not know whether the attempt to leave is recorded against them.",
    "ja": "端末の再起動が必要になった受験者は、離れようとしたことが不利に記録されるのか分かりません。"
   }
  ],
  "remedy": {
   "en": "Save as the candidate writes, and set the warning only while something is not saved yet. Say on the page what leaving means: whether the clock runs on, and whether one may come back. Do not count it.",
   "ja": "入力のたびに保存し、未保存の内容がある間だけ警告を出してください。離れるとどうなるか、時計が進み続けるか、戻れるかをページに書き、回数を数えないでください。"
  },
  "limits": {
   "en": "Closing the tab and reloading are not tried apart; browsers ask by the same means. A page that drops its question once a draft is saved may still ask here, since saving on the server is held back. Whether a warning protects the candidate or holds them depends on what is saved: read it together with the checks on lost text.",
   "ja": "タブを閉じる操作と再読み込みは別には試しません。ブラウザーは同じ仕組みで確認を求めます。監査中はサーバーへの保存を止めているため、保存が済めば確認しないページでも、ここでは確認が出ることがあります。警告が受験者を守るものか引き止めるものかは、何が保存されるかによって変わるため、文章の消失に関する項目と合わせて読んでください。"
  }
 },
 {
  "id": "back-trap",
  "group": "leave",
  "scope": [
   "page"
  ],
  "order": 410,
  "question": {
   "en": "Does the Back button work?",
   "ja": "ブラウザーの「戻る」は使えますか？"
  },
  "title": {
   "en": "Back button",
   "ja": "「戻る」ボタン"
  },
  "restricted": {
   "en": "The Back button is caught",
   "ja": "「戻る」が効きません"
  },
  "allowed": {
   "en": "The Back button works",
   "ja": "「戻る」を使えます"
  },
  "what": {
   "en": "The page adds entries to the browser's history and puts them back whenever the candidate goes back. Back then leads nowhere, or sets off a warning.",
   "ja": "ページがブラウザーの履歴に項目を加え、受験者が戻ろうとするたびに入れ直します。「戻る」を使ってもページが変わらないか、警告が出ます。"
  },
  "affected": [
   {
    "en": "People who use a switch, voice commands or one key for Back lose one of their few ways around the browser.",
    "ja": "スイッチ、音声、専用のキーで「戻る」を使う人は、数少ない移動手段の一つを失います。"
   },
   {
    "en": "People with memory or attention difficulties cannot go back to the instructions to read them again.",
    "ja": "記憶や注意に困難のある人は、説明に戻って読み直すことができません。"
   },
   {
    "en": "People whose hands shake set off the Back gesture or mouse button by accident, and may be charged with it.",
    "ja": "手の震えがある人は、「戻る」のジェスチャーやボタンに誤って触れ、違反として扱われるおそれがあります。"
   }
  ],
  "remedy": {
   "en": "Give each question an address, so that Back leads to the question before, with its answer kept. Where a finished question must stay closed, let Back lead to a page that says so.",
   "ja": "問題ごとにアドレスを用意し、「戻る」で前の問題に解答を保ったまま移動できるようにしてください。終えた問題に戻れない試験では、そのことを説明するページへ移動させてください。"
  },
  "limits": {
   "en": "A trap that begins only later in the test is missed. Whether the page records the attempt is not looked for here. Gestures and keys for Back are not tried apart. How far Back may lead within a page that shows all its steps under one address is for the page to say.",
   "ja": "試験の途中から始まる妨害は見落とします。戻ろうとしたことが記録されるかどうかは、ここでは調べません。ジェスチャーやキーによる「戻る」は別には試しません。一つのアドレスで画面を切り替えるページで、どこまで戻れるべきかは、ページによって異なります。"
  }
 },
 {
  "id": "print",
  "group": "leave",
  "scope": [
   "page"
  ],
  "order": 420,
  "question": {
   "en": "Can I print the page?",
   "ja": "ページを印刷できますか？"
  },
  "title": {
   "en": "Printing",
   "ja": "印刷"
  },
  "restricted": {
   "en": "Printing is blocked or the print is empty",
   "ja": "印刷できないか、白紙になります"
  },
  "allowed": {
   "en": "The page can be printed",
   "ja": "ページを印刷できます"
  },
  "what": {
   "en": "The page hides its content in print, empties itself before printing begins, or swallows the print shortcut. The print, or the PDF made from it, is blank or holds only a notice.",
   "ja": "印刷時に内容を隠す、印刷の直前に中身を消す、印刷のショートカットを無効にするといった処理があります。印刷結果や PDF は白紙になるか、注意書きだけになります。"
  },
  "affected": [
   {
    "en": "People with dyslexia, low vision or attention difficulties who read long questions on paper cannot do so.",
    "ja": "読み書きの困難、弱視、注意の困難があり、長い問題文を紙で読む人は、印刷して読むことができません。"
   },
   {
    "en": "People for whom screens cause migraine or pain have no way to rest from the screen.",
    "ja": "画面を見ると片頭痛や痛みが起きる人は、画面から離れて読むことができません。"
   },
   {
    "en": "Candidates who want a record of what they were asked and what they answered have none.",
    "ja": "何を問われ、どう答えたかの記録を残したい受験者は、手元に何も残りません。"
   }
  ],
  "remedy": {
   "en": "Give the page a print style with the question and the answer on it. If the questions must stay confidential, say so, offer large print on request, and let candidates print or save their own answers afterwards.",
   "ja": "問題と解答が載る印刷用のスタイルを用意してください。問題を公開できない場合は、その旨を伝え、希望者に拡大印刷した問題を用意し、終了後に自分の解答を印刷または保存できるようにしてください。"
  },
  "limits": {
   "en": "Which text is the question is worked out from the page's structure: the longest pieces outside menus and margins. Pictures and layout are not compared, nor a text that is cut off at the edge of its field. Printing from the browser's menu is not tried apart; a page cannot cancel it. No printer is used, and what a printer driver does cannot be seen.",
   "ja": "どこが問題文かは、ページの構造（メニューや余白以外の長い文章）から推定します。画像、配置、入力欄の端で切れた文章は比べません。ブラウザーのメニューからの印刷は別には試しません。ページはこれを無効にできません。プリンターは使わないため、プリンタードライバーの動作は分かりません。"
  }
 },
 {
  "id": "reload-loss",
  "group": "leave",
  "scope": [
   "page"
  ],
  "order": 430,
  "question": {
   "en": "Is my text kept when the page reloads?",
   "ja": "再読み込みしても文章は残りますか？"
  },
  "title": {
   "en": "Text lost on reload",
   "ja": "再読み込みによる消失"
  },
  "restricted": {
   "en": "Text is lost when the page reloads",
   "ja": "再読み込みすると文章が失われます"
  },
  "allowed": {
   "en": "Text is kept when the page reloads",
   "ja": "再読み込みしても文章が残ります"
  },
  "what": {
   "en": "The page holds the text only in memory, or stores it rarely. After a reload, a crash or an expired log-in the answer is empty or an older one appears, while the clock has run on.",
   "ja": "ページが文章をメモリーの中だけに置くか、まれにしか保存しません。再読み込み、異常終了、ログインの期限切れの後、解答が空になるか古い内容に戻り、その間も時計は進みます。"
  },
  "affected": [
   {
    "en": "People who need longer for each sentence, among them switch users and people who dictate, lose the most work and cannot make it up in time.",
    "ja": "スイッチや音声で入力するなど、一文に長い時間がかかる人ほど失うものが大きく、時間内に取り戻せません。"
   },
   {
    "en": "People whose screen reader or writing aid makes the browser hang have to reload in order to go on.",
    "ja": "スクリーンリーダーや入力支援の影響でブラウザーが固まった人は、続けるために再読み込みが必要です。"
   },
   {
    "en": "People who pause because of pain, fatigue or a seizure come back to an expired log-in.",
    "ja": "痛み、疲労、発作などで中断した人は、戻ったときにログインの期限が切れていることがあります。"
   },
   {
    "en": "Candidates on a phone: the system may drop a page in the background and load it anew.",
    "ja": "スマートフォンでは、背後に回ったページが破棄され、読み込み直されることがあります。"
   }
  ],
  "remedy": {
   "en": "Save every few seconds, on the device and on the server, and fill the field with what was saved when the page loads. Show when it was last saved. Clear the copy on the device once the answer is handed in.",
   "ja": "数秒ごとに端末とサーバーの両方へ保存し、ページを開いたときに保存した内容を入力欄に戻してください。最後に保存した時刻を表示し、提出後は端末の控えを消してください。"
  },
  "limits": {
   "en": "A draft that is kept only on the server can be proved only with the option that lets requests through. A page that saves less often than every 35 seconds, or only when a button is pressed, counts as losing the text. One field is tried. A crash and a log-in that expires are not tried.",
   "ja": "サーバーだけに保存される下書きは、通信を許可する設定でなければ確かめられません。保存の間隔が 35 秒より長いページや、ボタンを押したときだけ保存するページは、文章が失われるものとして扱います。試す入力欄は一つです。異常終了や、ログインの期限切れは試しません。"
  }
 },
 {
  "id": "offline-loss",
  "group": "leave",
  "scope": [
   "page"
  ],
  "order": 440,
  "question": {
   "en": "Is my text kept when the connection drops?",
   "ja": "通信が切れても文章は残りますか？"
  },
  "title": {
   "en": "Text lost offline",
   "ja": "通信切断による消失"
  },
  "restricted": {
   "en": "Text is lost when the connection drops",
   "ja": "通信が切れると文章が失われます"
  },
  "allowed": {
   "en": "Text is kept when the connection drops",
   "ja": "通信が切れても文章が残ります"
  },
  "what": {
   "en": "The page sends what was written without checking that it arrived, or leaves for an error page when the connection is gone. What was written during the outage is missing afterwards, and the clock may have run on.",
   "ja": "ページが届いたかどうかを確かめずに送信するか、通信が切れるとエラー画面に移ります。切断中に書いた内容は後に残らず、その間も時計が進んでいることがあります。"
  },
  "affected": [
   {
    "en": "People on a mobile or unsteady connection lose work through no act of their own.",
    "ja": "携帯回線や不安定な回線を使う人は、自分の操作とは関係なく文章を失います。"
   },
   {
    "en": "Screen-reader users may not be told that an icon now shows \"offline\", and write on.",
    "ja": "スクリーンリーダーを使う人には、切断を示すアイコンの変化が伝わらず、気づかずに書き続けることがあります。"
   },
   {
    "en": "People who write slowly, for whatever reason, cannot write the missing part again in the time that is left.",
    "ja": "理由を問わず書くのに時間がかかる人は、残り時間で失われた部分を書き直せません。"
   }
  ],
  "remedy": {
   "en": "Keep the text on the device until the server has confirmed it, try again when the connection is back, and say in words what is not saved yet. Stop the clock for the outage, or give the time back.",
   "ja": "サーバーが受け取りを確認するまで端末に文章を残し、通信が戻ったら送り直し、未保存の内容があることを言葉で知らせてください。切断中は時計を止めるか、その分の時間を戻してください。"
  },
  "limits": {
   "en": "Whether the server keeps the text cannot be seen, since what could change anything on the server is held back. Submitting during the outage is not tried. A longer outage, a weak connection, and a session that ends on the server are not imitated. A page may notice that its clock is run on.",
   "ja": "文章がサーバーに保存されるかは、サーバーの内容を変える通信を止めているため分かりません。通信が切れている間の提出は試しません。さらに長い切断、不安定な通信、サーバー側の期限切れは再現しません。時計が進められたことに気づくページもあります。"
  }
 },
 {
  "id": "time-limit",
  "group": "time",
  "scope": [
   "page"
  ],
  "order": 500,
  "question": {
   "en": "Is there a time limit?",
   "ja": "制限時間はありますか？"
  },
  "title": {
   "en": "Time limit",
   "ja": "制限時間"
  },
  "restricted": {
   "en": "There is a time limit",
   "ja": "制限時間があります"
  },
  "allowed": {
   "en": "No time limit was met",
   "ja": "制限時間は見つかりませんでした"
  },
  "what": {
   "en": "The page gives a limited time for the test or for a single question, and acts by itself when it is over. Some pages do not name the limit before the start, do not show the time that is left, or let the clock run through an outage.",
   "ja": "試験全体または問題ごとに時間が限られ、時間が来るとページが自動的に処理を行います。開始前に制限時間を知らせない、残り時間を表示しない、通信が切れても時計が進むといったページもあります。"
  },
  "affected": [
   {
    "en": "Screen-reader, magnifier and switch users need more time to read and to write the same text.",
    "ja": "スクリーンリーダー、画面拡大、スイッチを使う人は、同じ文章を読み書きするのに、より長い時間が必要です。"
   },
   {
    "en": "Dyslexic candidates, and those who read in a second language, spend more of the time on reading the question.",
    "ja": "読み書きに困難のある人や母語以外で受験する人は、問題文を読むのに多くの時間を使います。"
   },
   {
    "en": "People with pain, fatigue, diabetes or a condition that requires breaks cannot stop the clock.",
    "ja": "痛み、疲労、糖尿病など、休憩が必要な事情のある人は、時計を止められません。"
   },
   {
    "en": "People with anxiety or attention difficulties are disturbed by a clock that counts seconds and cannot be hidden.",
    "ja": "不安や注意の困難がある人は、秒単位で減り続け、隠すこともできない時計に気を取られます。"
   }
  ],
  "remedy": {
   "en": "Ask whether the task needs a clock at all. If it does, name the limit before the start, let people have more time set up without giving medical details, warn well before the end, offer more time at that moment, and let the clock be hidden.",
   "ja": "その課題に制限時間が本当に必要かを検討してください。必要な場合は、開始前に時間を知らせ、診断の詳細を尋ねずに延長を設定できるようにし、終了の十分前に知らせて延長の選択肢を示し、時計を隠せるようにしてください。"
  },
  "limits": {
   "en": "A limit that only the server knows cannot be seen, and one above 70 minutes that the page does not name is not reached. A clock that is drawn as a picture may not be recognised. The end of a clock that a worker or the server keeps cannot be brought about, and what happens then is unclear. A sentence that names a length of time may mean something else, so the report quotes it. A page may notice that its clock is run on.",
   "ja": "サーバーだけが管理する制限は分かりません。ページに書かれていない 70 分を超える制限は確認できません。画像で描かれた時計は、見分けられないことがあります。ワーカーやサーバーが進める時計は時間切れの状態を作れないため、そのとき何が起こるかは判定できません。時間の長さを述べた文章が制限以外を指す場合もあるため、レポートに原文を示します。時計が進められたことに気づくページもあります。"
  }
 },
 {
  "id": "time-out",
  "group": "time",
  "scope": [
   "page"
  ],
  "order": 510,
  "question": {
   "en": "What becomes of my text when time runs out?",
   "ja": "時間切れになると、書いた文章はどうなりますか？"
  },
  "title": {
   "en": "When time runs out",
   "ja": "時間切れのときの扱い"
  },
  "restricted": {
   "en": "Text is submitted, lost or locked away when time runs out",
   "ja": "時間切れになると、文章が自動で提出されるか、失われるか、見られなくなります"
  },
  "allowed": {
   "en": "Text is kept when time runs out",
   "ja": "時間切れになっても文章が残ります"
  },
  "what": {
   "en": "At zero the page submits by itself, moves on, or locks the field. What was typed last may be missing, the answer may go out empty, or the candidate may be shut out from the text without seeing what was handed in.",
   "ja": "時間切れになると、ページが自動的に提出するか、次へ進むか、入力欄を閉じます。最後に書いた部分が欠ける、空のまま提出される、何が提出されたか確認できないまま文章を見られなくなるといったことがあります。"
  },
  "affected": [
   {
    "en": "People who write in an editor of their own have the answer finished and the box still empty.",
    "ja": "使い慣れたエディターで書く人は、解答を書き上げていても、入力欄が空のまま終わることがあります。"
   },
   {
    "en": "People who dictate or compose Japanese: words that are not confirmed yet when time ends may not be part of the answer.",
    "ja": "音声入力や日本語入力を使う人は、時間切れの時点で確定していない文字が、解答に含まれないことがあります。"
   },
   {
    "en": "Screen-reader users may not be told that the field has been locked or the page exchanged.",
    "ja": "スクリーンリーダーを使う人には、入力欄が閉じたことや画面が変わったことが伝わらない場合があります。"
   },
   {
    "en": "People who need longer because of a disability are cut off in mid-sentence, and cannot look it over.",
    "ja": "障害のために時間がかかる人は、文の途中で打ち切られ、読み返すこともできません。"
   }
  ],
  "remedy": {
   "en": "Save all the time, and at zero hand in everything that is in the field. Make the field read-only rather than disabled: a disabled field is not sent. Say beforehand what will happen, show afterwards what was handed in, and leave the text readable and copyable. A minute to look it over costs nothing.",
   "ja": "常に保存し、時間切れの時点で入力欄にあるものはすべて提出してください。disabled にした入力欄は送信されないため、読み取り専用にしてください。何が起こるかを事前に伝え、終了後は提出内容を示し、文章を読んだりコピーしたりできるようにしてください。見直しのための 1 分を設けることもできます。"
  },
  "limits": {
   "en": "Where no limit is found there is nothing to run past. What the server does with a late answer, or does by itself at the end of the time, cannot be seen, and since the submission is held back, neither can what comes after it. A page that asks its server for the time is not hurried, and a page may notice that its clock is run on. One field is tried.",
   "ja": "制限時間が見つからない場合は、確認できません。遅れて届いた解答の扱いや、時間切れのときにサーバー側で行われることは見えません。提出の通信を止めるため、提出後の動作も分かりません。サーバーに時刻を尋ねるページの時間は早送りできません。時計が進められたことに気づくページもあります。試す入力欄は一つです。"
  }
 }
];

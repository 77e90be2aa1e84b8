// Made by `python -m scripts.extension_files` from audits/pasteguard: edit that.
export default {
 "act.compose": {
  "en": "composing Japanese (keys as on Windows: Microsoft IME, Google Japanese Input)",
  "ja": "日本語入力（変換。Windows の Microsoft IME、Google 日本語入力と同じキーの順序）"
 },
 "act.compose-android": {
  "en": "composing Japanese as on an Android phone",
  "ja": "Android のスマートフォンと同じ順序での日本語入力"
 },
 "act.compose-enter": {
  "en": "confirming a conversion with Enter (keys as in Chrome on macOS)",
  "ja": "Enter キーでの変換の確定（macOS の Chrome と同じキーの順序）"
 },
 "act.compose-enter-windows": {
  "en": "confirming a conversion with Enter (keys as on Windows)",
  "ja": "Enter キーでの変換の確定（Windows と同じキーの順序）"
 },
 "act.compose-lines": {
  "en": "a new line with Enter after confirming a conversion",
  "ja": "変換を確定した後の Enter キーによる改行"
 },
 "act.compose-slowly": {
  "en": "composing Japanese with a pause before converting (keys as on Windows)",
  "ja": "変換の前に間を置いた日本語入力（Windows と同じキーの順序）"
 },
 "act.copy": {
  "en": "copying with Ctrl+C",
  "ja": "Ctrl+C でのコピー"
 },
 "act.copy-menu": {
  "en": "copying from the menu",
  "ja": "メニューからのコピー"
 },
 "act.copy-text": {
  "en": "copying the question",
  "ja": "問題文のコピー"
 },
 "act.correct": {
  "en": "a spell-checking correction",
  "ja": "スペルチェックの修正"
 },
 "act.cut": {
  "en": "cutting with Ctrl+X",
  "ja": "Ctrl+X での切り取り"
 },
 "act.drop": {
  "en": "dropping text",
  "ja": "テキストのドロップ"
 },
 "act.insert": {
  "en": "inserting without keys (as dictation does)",
  "ja": "キーを使わない入力（音声入力など）"
 },
 "act.insert-after-pause": {
  "en": "inserting without keys when the last key is a while ago",
  "ja": "最後のキー操作から間を置いた、キーを使わない入力"
 },
 "act.insert-japanese": {
  "en": "inserting Japanese without composing",
  "ja": "変換を使わない日本語の入力"
 },
 "act.insert-sample": {
  "en": "inserting without keys",
  "ja": "キーを使わない入力"
 },
 "act.menu": {
  "en": "opening the context menu",
  "ja": "右クリックメニュー"
 },
 "act.on-screen-keys": {
  "en": "clicking the keys on the screen",
  "ja": "画面上のキーのクリック"
 },
 "act.paste": {
  "en": "pasting with Ctrl+V",
  "ja": "Ctrl+V での貼り付け"
 },
 "act.paste-after-return": {
  "en": "pasting after coming back to the page",
  "ja": "ページに戻った後の貼り付け"
 },
 "act.paste-code": {
  "en": "pasting code",
  "ja": "プログラムコードの貼り付け"
 },
 "act.paste-html": {
  "en": "pasting formatted text",
  "ja": "書式付きの文の貼り付け"
 },
 "act.paste-insert-key": {
  "en": "pasting with Shift+Insert",
  "ja": "Shift+Insert での貼り付け"
 },
 "act.paste-japanese": {
  "en": "pasting Japanese",
  "ja": "日本語の貼り付け"
 },
 "act.paste-lines": {
  "en": "pasting several lines",
  "ja": "複数行の貼り付け"
 },
 "act.paste-link": {
  "en": "pasting a link",
  "ja": "リンクの貼り付け"
 },
 "act.paste-long": {
  "en": "pasting over 2,000 characters",
  "ja": "2,000 文字を超える貼り付け"
 },
 "act.paste-menu": {
  "en": "pasting from the menu",
  "ja": "メニューからの貼り付け"
 },
 "act.paste-mixed": {
  "en": "pasting formatted text with several lines, code, a link, Japanese and a table",
  "ja": "複数行、コード、リンク、日本語、表を含む書式付きの文の貼り付け"
 },
 "act.paste-sample": {
  "en": "pasting a like text",
  "ja": "同様の文の貼り付け"
 },
 "act.paste-table": {
  "en": "pasting a table",
  "ja": "表の貼り付け"
 },
 "act.type": {
  "en": "typing",
  "ja": "キー入力"
 },
 "act.type-after-pause": {
  "en": "typing after the same pause",
  "ja": "同じ間を置いたキー入力"
 },
 "act.type-lines": {
  "en": "a new line with Enter where nothing is composed",
  "ja": "変換を使わないときの Enter キーによる改行"
 },
 "act.undo": {
  "en": "undoing with Ctrl+Z",
  "ja": "Ctrl+Z での取り消し"
 },
 "act.undo-after-pause": {
  "en": "undoing with Ctrl+Z a moment after writing",
  "ja": "書いてから少し後の Ctrl+Z での取り消し"
 },
 "act.undo-inserted": {
  "en": "undoing text that no key brought",
  "ja": "キー入力なしで入れた文の取り消し"
 },
 "act.write-long": {
  "en": "writing over 2,000 characters word by word",
  "ja": "2,000 文字を超える文章の単語ごとの入力"
 },
 "alteration.added": {
  "en": "something was added",
  "ja": "文字が付け加えられました"
 },
 "alteration.doubled": {
  "en": "it came twice",
  "ja": "同じ文が二重に入りました"
 },
 "alteration.lines": {
  "en": "line breaks were removed",
  "ja": "改行が取り除かれました"
 },
 "alteration.spaces": {
  "en": "spaces were removed",
  "ja": "空白が取り除かれました"
 },
 "alteration.tabs": {
  "en": "tabs were removed",
  "ja": "タブが取り除かれました"
 },
 "answer.code": {
  "en": "The page's code",
  "ja": "ページのコード"
 },
 "answer.colon": {
  "en": ": ",
  "ja": "："
 },
 "answer.disclosed": {
  "en": "The page says so: “{sentence}”",
  "ja": "ページの説明：「{sentence}」"
 },
 "answer.follows": {
  "en": "What follows: {what}",
  "ja": "その結果：{what}"
 },
 "answer.how": {
  "en": "How this is known",
  "ja": "根拠"
 },
 "answer.legend": {
  "en": "“{name}”: {about}",
  "ja": "「{name}」：{about}"
 },
 "answer.limit.unknown": {
  "en": "There is a time limit; how long could not be read.",
  "ja": "制限時間がありますが、長さは読み取れませんでした。"
 },
 "answer.names": {
  "en": "{names}",
  "ja": "{names}"
 },
 "answer.note": {
  "en": "The site's own file adds: “{note}”",
  "ja": "サイトの開示ファイルの補足：「{note}」"
 },
 "answer.quiet": {
  "en": "{title}: {word}",
  "ja": "{title}：{word}"
 },
 "answer.some-fields": {
  "en": "In {count} of {total} answer boxes.",
  "ja": "{total} か所の解答欄のうち {count} か所。"
 },
 "answer.some-fields.rest-unknown": {
  "en": "In {count} of {total} answer boxes; of the others it is not known.",
  "ja": "{total} か所の解答欄のうち {count} か所。ほかの欄については分かっていません。"
 },
 "answer.source": {
  "en": "{file}, line {line}",
  "ja": "{file}、{line} 行目"
 },
 "answer.source.file": {
  "en": "{file}",
  "ja": "{file}"
 },
 "answer.source.function": {
  "en": "{file}, line {line}, function {function}",
  "ja": "{file}、{line} 行目、関数 {function}"
 },
 "answer.unnamed": {
  "en": "Answer box {number} (no label)",
  "ja": "解答欄 {number}（名前なし）"
 },
 "ask.about": {
  "en": "One short message, made from what was found. Change it as you like, then copy it. Nothing is sent from here.",
  "ja": "確認結果から作った短い文例です。自由に直し、コピーしてお使いください。ここから送信されることはありません。"
 },
 "ask.company": {
  "en": "Company (optional)",
  "ja": "企業名（任意）"
 },
 "ask.copied": {
  "en": "Copied.",
  "ja": "コピーしました。"
 },
 "ask.copy": {
  "en": "Copy the message",
  "ja": "文面をコピー"
 },
 "ask.count": {
  "en": "{count} characters",
  "ja": "{count} 文字"
 },
 "ask.count.long": {
  "en": "{count} characters. Shorter than 1,000 is kinder to read.",
  "ja": "{count} 文字です。1,000 文字以内に収めると読みやすくなります。"
 },
 "ask.edited": {
  "en": "Your changes are kept. “Make it anew” replaces them.",
  "ja": "手直しした内容を残しています。「作り直す」を押すと置き換わります。"
 },
 "ask.language": {
  "en": "Language",
  "ja": "文例の言語"
 },
 "ask.language.en": {
  "en": "English",
  "ja": "英語"
 },
 "ask.language.ja": {
  "en": "Japanese",
  "ja": "日本語"
 },
 "ask.name": {
  "en": "Your name (optional)",
  "ja": "お名前（任意）"
 },
 "ask.not-copied": {
  "en": "Could not copy. The text is selected: press Ctrl+C or Command+C.",
  "ja": "コピーできませんでした。選択された状態で Ctrl+C または Command+C を押してください。"
 },
 "ask.remake": {
  "en": "Make it anew",
  "ja": "作り直す"
 },
 "ask.request.assistive": {
  "en": "Assistive technology",
  "ja": "支援技術（読み上げなど）"
 },
 "ask.request.consider": {
  "en": "Keep the conditions in mind",
  "ja": "受験時の条件への配慮"
 },
 "ask.request.dictation": {
  "en": "Dictation",
  "ja": "音声入力"
 },
 "ask.request.editor": {
  "en": "An editor of my own",
  "ja": "手元のエディター"
 },
 "ask.request.ime": {
  "en": "My own input method",
  "ja": "普段の日本語入力（IME）"
 },
 "ask.request.next": {
  "en": "Know the conditions of the next test",
  "ja": "次回の条件の事前確認"
 },
 "ask.request.supplement": {
  "en": "Send the rest of my answer",
  "ja": "入力しきれなかった分の提出"
 },
 "ask.request.time": {
  "en": "Extra time",
  "ja": "時間の延長"
 },
 "ask.requests": {
  "en": "What to ask (up to {most})",
  "ja": "尋ねること（{most} つまで）"
 },
 "ask.soon": {
  "en": "Best sent within 24 hours after the test.",
  "ja": "受験後 24 時間以内に送るのがおすすめです。"
 },
 "ask.text": {
  "en": "Message",
  "ja": "文面"
 },
 "ask.title": {
  "en": "Ask the company, or write afterwards",
  "ja": "問い合わせ・受験後の文例"
 },
 "ask.to": {
  "en": "To",
  "ja": "宛先"
 },
 "ask.to.agent": {
  "en": "An agent who passes it on",
  "ja": "転職・就職エージェント"
 },
 "ask.to.recruiter": {
  "en": "The company",
  "ja": "企業の採用担当者"
 },
 "ask.when": {
  "en": "When",
  "ja": "時期"
 },
 "ask.when.after": {
  "en": "After the test",
  "ja": "受験の後"
 },
 "ask.when.before": {
  "en": "Before the test",
  "ja": "受験の前"
 },
 "baseline.missing": {
  "en": "There is no baseline {path}.",
  "ja": "ベースライン {path} がありません。"
 },
 "baseline.missing.next": {
  "en": "Make it with --update-baseline, which accepts what is found now.",
  "ja": "--update-baseline を付けて実行すると、今回見つかったものを受け入れたベースラインを作れます。"
 },
 "baseline.other": {
  "en": "{path} is not a baseline of this version: “schema” should be “{schema}”.",
  "ja": "{path} は、このバージョンのベースラインではありません。“schema” の値は “{schema}” である必要があります。"
 },
 "baseline.other.next": {
  "en": "Name the right file, or make a new one with --update-baseline.",
  "ja": "正しいファイルを指定するか、--update-baseline で作り直してください。"
 },
 "baseline.stopped": {
  "en": "The baseline was left as it is, since the audit was stopped.",
  "ja": "監査が中止されたため、ベースラインは更新していません。"
 },
 "baseline.unnamed": {
  "en": "No baseline was named that could be updated.",
  "ja": "更新するベースラインが指定されていません。"
 },
 "baseline.unnamed.next": {
  "en": "Add --baseline pasteguard-baseline.json, or baseline = \"...\" below [audit] in pasteguard.toml.",
  "ja": "--baseline pasteguard-baseline.json を付けるか、pasteguard.toml の [audit] の下に baseline = \"...\" と書いてください。"
 },
 "baseline.unreadable": {
  "en": "The baseline {path} cannot be read: {why}",
  "ja": "ベースライン {path} を読み込めません：{why}"
 },
 "baseline.unreadable.next": {
  "en": "Restore it from version control, or make a new one with --update-baseline.",
  "ja": "バージョン管理から元に戻すか、--update-baseline で作り直してください。"
 },
 "baseline.written": {
  "en": "The baseline is in {path} (findings accepted: {count})",
  "ja": "ベースラインを保存しました：{path}（受け入れた結果：{count} 件）"
 },
 "catalogue.column.outcome": {
  "en": "Outcome",
  "ja": "判定"
 },
 "catalogue.column.question": {
  "en": "The candidate's question",
  "ja": "受験者の疑問"
 },
 "catalogue.column.restriction": {
  "en": "Restriction",
  "ja": "制限"
 },
 "catalogue.column.said": {
  "en": "The report says",
  "ja": "レポートの表記"
 },
 "catalogue.column.scope": {
  "en": "Scope",
  "ja": "判定の単位"
 },
 "catalogue.group.answer": {
  "en": "Writing the answer",
  "ja": "解答の入力"
 },
 "catalogue.group.leave": {
  "en": "Leaving, and losing text",
  "ja": "離脱と文章の消失"
 },
 "catalogue.group.require": {
  "en": "What is demanded",
  "ja": "受験の条件"
 },
 "catalogue.group.time": {
  "en": "Time",
  "ja": "時間"
 },
 "catalogue.group.watch": {
  "en": "Being watched",
  "ja": "監視と記録"
 },
 "catalogue.heading.affected": {
  "en": "Who is affected",
  "ja": "影響を受ける人"
 },
 "catalogue.heading.detection": {
  "en": "How Pasteguard finds out",
  "ja": "Pasteguard の確認方法"
 },
 "catalogue.heading.example": {
  "en": "Example",
  "ja": "コードの例"
 },
 "catalogue.heading.limits": {
  "en": "Limits",
  "ja": "確認の限界"
 },
 "catalogue.heading.remedy": {
  "en": "What to do instead",
  "ja": "代わりにできること"
 },
 "catalogue.heading.standards": {
  "en": "Standards",
  "ja": "関連する規格"
 },
 "catalogue.heading.verdicts": {
  "en": "In a report",
  "ja": "レポートでの表示"
 },
 "catalogue.heading.what": {
  "en": "What the page does",
  "ja": "ページの動作"
 },
 "catalogue.index.about": {
  "en": "Everything that Pasteguard says something about. A report has an outcome for each of these, so that nothing unsaid looks like \"allowed\".",
  "ja": "Pasteguard が報告する項目のすべてです。レポートには、どの項目についても必ず判定が載ります。書かれていないから「できる」という誤解は生じません。"
 },
 "catalogue.index.link": {
  "en": "All restrictions",
  "ja": "制限の一覧へ"
 },
 "catalogue.index.title": {
  "en": "The catalogue of restrictions",
  "ja": "制限の一覧"
 },
 "catalogue.other-language": {
  "en": "日本語",
  "ja": "English"
 },
 "catalogue.scope.both": {
  "en": "Judged for each field and for the page",
  "ja": "入力欄ごと、およびページ全体で判定"
 },
 "catalogue.scope.field": {
  "en": "Judged for each field",
  "ja": "入力欄ごとに判定"
 },
 "catalogue.scope.page": {
  "en": "Judged for the page",
  "ja": "ページ全体で判定"
 },
 "catalogue.standards.about": {
  "en": "Clauses that bear on this, and what they ask. A finding is not in itself a violation.",
  "ja": "関係する条項と、その内容です。制限があることが、そのまま規格への違反を意味するわけではありません。"
 },
 "catalogue.standards.none": {
  "en": "None is tagged: no clause that we know of speaks of this.",
  "ja": "関連付けた規格はありません。この点について定めた条項は、私たちの知る限りありません。"
 },
 "claim.audit": {
  "en": "An audit of {by} found it.",
  "ja": "{by} の調査で確認されています。"
 },
 "claim.audit.contrary": {
  "en": "An audit of {by} found otherwise.",
  "ja": "{by} の調査では、これと異なる結果でした。"
 },
 "claim.file": {
  "en": "{by} says so.",
  "ja": "{by} に記載されています。"
 },
 "claim.file.contrary": {
  "en": "{by} says otherwise.",
  "ja": "{by} の記載はこれと異なります。"
 },
 "claim.file.contrary.note": {
  "en": "{by} says otherwise: “{note}”",
  "ja": "{by} の記載はこれと異なります：「{note}」"
 },
 "claim.file.note": {
  "en": "{by} says so: “{note}”",
  "ja": "{by} に記載されています：「{note}」"
 },
 "config.default": {
  "en": "default",
  "ja": "既定値"
 },
 "config.file": {
  "en": "Configuration: {path}",
  "ja": "設定ファイル：{path}"
 },
 "config.no": {
  "en": "no",
  "ja": "いいえ"
 },
 "config.no-file": {
  "en": "There is no pasteguard.toml here or above, nor [tool.pasteguard] in a pyproject.toml.",
  "ja": "このフォルダーより上に pasteguard.toml はなく、pyproject.toml にも [tool.pasteguard] はありません。"
 },
 "config.nothing": {
  "en": "–",
  "ja": "–"
 },
 "config.yes": {
  "en": "yes",
  "ja": "はい"
 },
 "configuration.key-outside": {
  "en": "“{name}” stands outside of a table in {where}.",
  "ja": "{where} の「{name}」が表の外にあります。"
 },
 "configuration.key-outside.next": {
  "en": "Put it below a line that says [audit].",
  "ja": "[audit] と書いた行の下に移してください。"
 },
 "configuration.missing": {
  "en": "There is no configuration file {path}.",
  "ja": "設定ファイル {path} がありません。"
 },
 "configuration.missing.next": {
  "en": "Check the path, or leave it out to use the nearest pasteguard.toml.",
  "ja": "パスを確認してください。指定を省くと、近くの pasteguard.toml を使います。"
 },
 "configuration.no-policy": {
  "en": "{path} has no [policy] table.",
  "ja": "{path} に [policy] の表がありません。"
 },
 "configuration.no-policy.next": {
  "en": "Add one, such as: [policy] and below it preset = \"fair\". docs/policy.md describes it.",
  "ja": "[policy] を加え、その下に preset = \"fair\" のように書いてください。書き方は docs/ja/policy.md にあります。"
 },
 "configuration.no-table": {
  "en": "“{name}” in {where} has to be a table.",
  "ja": "{where} の「{name}」は表で書いてください。"
 },
 "configuration.no-table.next": {
  "en": "Write [{name}] on a line of its own, and the settings below it.",
  "ja": "[{name}] を 1 行に書き、その下に設定を書いてください。"
 },
 "configuration.not-toml": {
  "en": "{path} is not valid TOML: {why}",
  "ja": "{path} は TOML として正しくありません：{why}"
 },
 "configuration.not-toml.next": {
  "en": "Correct that line; texts stand in quotation marks, lists in square brackets.",
  "ja": "該当する行を直してください。文字列は引用符で、リストは角かっこで囲みます。"
 },
 "configuration.unknown-key": {
  "en": "There is no setting “{name}” ({where}).",
  "ja": "「{name}」という設定はありません（{where}）。"
 },
 "configuration.unknown-key-near": {
  "en": "There is no setting “{name}” ({where}).",
  "ja": "「{name}」という設定はありません（{where}）。"
 },
 "configuration.unknown-key-near.next": {
  "en": "Did you mean “{suggestion}”?",
  "ja": "「{suggestion}」のことですか？"
 },
 "configuration.unknown-key.next": {
  "en": "These are known: {known}.",
  "ja": "使えるのは次のものです：{known}"
 },
 "configuration.unknown-table": {
  "en": "{where} has “{name}”, which Pasteguard does not know.",
  "ja": "{where} の「{name}」は、Pasteguard にない項目です。"
 },
 "configuration.unknown-table-near": {
  "en": "{where} has “{name}”, which Pasteguard does not know.",
  "ja": "{where} の「{name}」は、Pasteguard にない項目です。"
 },
 "configuration.unknown-table-near.next": {
  "en": "Did you mean “{suggestion}”?",
  "ja": "「{suggestion}」のことですか？"
 },
 "configuration.unknown-table.next": {
  "en": "These are known: {known}.",
  "ja": "使えるのは次のものです：{known}"
 },
 "configuration.unreadable": {
  "en": "The configuration {path} cannot be read: {why}",
  "ja": "設定ファイル {path} を読み込めません：{why}"
 },
 "configuration.unreadable.next": {
  "en": "Check that it is a file and that you may read it.",
  "ja": "ファイルであること、読み取りの権限があることを確認してください。"
 },
 "configuration.wrong-choice": {
  "en": "That is no value for “{key}” ({where}).",
  "ja": "「{key}」（{where}）に、その値は指定できません。"
 },
 "configuration.wrong-choice.next": {
  "en": "Choose one of: {choices}",
  "ja": "次のいずれかを指定してください：{choices}"
 },
 "configuration.wrong-number": {
  "en": "“{key}” ({where}) takes a number from {least} to {most}.",
  "ja": "「{key}」（{where}）には {least} から {most} までの数を指定してください。"
 },
 "configuration.wrong-number.next": {
  "en": "Write it so: {key} = {least}",
  "ja": "{key} = {least} のように書いてください。"
 },
 "configuration.wrong-path": {
  "en": "“{key}” ({where}) takes the path of a file or folder.",
  "ja": "「{key}」（{where}）にはファイルかフォルダーのパスを指定してください。"
 },
 "configuration.wrong-path.next": {
  "en": "Write it in quotation marks, such as: {key} = \"...\"",
  "ja": "{key} = \"...\" のように、引用符で囲んで書いてください。"
 },
 "configuration.wrong-paths": {
  "en": "“{key}” ({where}) takes a list of paths.",
  "ja": "「{key}」（{where}）にはパスのリストを指定してください。"
 },
 "configuration.wrong-paths.next": {
  "en": "Write it so: {key} = [\"...\", \"...\"]",
  "ja": "{key} = [\"...\", \"...\"] のように書いてください。"
 },
 "configuration.wrong-switch": {
  "en": "“{key}” ({where}) is either true or false.",
  "ja": "「{key}」（{where}）には true か false を指定してください。"
 },
 "configuration.wrong-switch.next": {
  "en": "Write it so: {key} = true",
  "ja": "{key} = true のように書いてください。"
 },
 "configuration.wrong-text": {
  "en": "“{key}” ({where}) takes one text.",
  "ja": "「{key}」（{where}）には文字列を 1 つ指定してください。"
 },
 "configuration.wrong-text.next": {
  "en": "Write it in quotation marks, such as: {key} = \"...\"",
  "ja": "{key} = \"...\" のように、引用符で囲んで書いてください。"
 },
 "configuration.wrong-texts": {
  "en": "“{key}” ({where}) takes a list of texts.",
  "ja": "「{key}」（{where}）には文字列のリストを指定してください。"
 },
 "configuration.wrong-texts.next": {
  "en": "Write it so: {key} = [\"...\", \"...\"]",
  "ja": "{key} = [\"...\", \"...\"] のように書いてください。"
 },
 "configuration.wrong-whole": {
  "en": "“{key}” ({where}) takes a whole number from {least} to {most}.",
  "ja": "「{key}」（{where}）には {least} から {most} までの整数を指定してください。"
 },
 "configuration.wrong-whole.next": {
  "en": "Write it so: {key} = {least}",
  "ja": "{key} = {least} のように書いてください。"
 },
 "consequence.after": {
  "en": "{what}, from time {number} on",
  "ja": "{number} 回目で{what}"
 },
 "consequence.closed": {
  "en": "The page closes itself",
  "ja": "ページが閉じます"
 },
 "consequence.counted": {
  "en": "{what} (time {number}). The page says: “{text}”",
  "ja": "{number} 回目で{what}。ページの表示：「{text}」"
 },
 "consequence.crashed": {
  "en": "The page crashes",
  "ja": "ページがクラッシュします"
 },
 "consequence.dialog": {
  "en": "The page shows a warning",
  "ja": "ページが警告を表示します"
 },
 "consequence.dialog-said": {
  "en": "The page shows a warning: “{text}”",
  "ja": "ページが警告を表示します：「{text}」"
 },
 "consequence.emptied": {
  "en": "What was written is deleted",
  "ja": "書いた内容が消されます"
 },
 "consequence.kept": {
  "en": "the text is there and can be changed",
  "ja": "文章は残り、書き換えられます"
 },
 "consequence.locked": {
  "en": "The answer field is locked, covered or removed",
  "ja": "回答欄が使えなくなるか、隠されるか、取り除かれます"
 },
 "consequence.moved-on": {
  "en": "The next question comes in its place",
  "ja": "次の問題に切り替わります"
 },
 "consequence.navigated": {
  "en": "The page goes to another address",
  "ja": "ページが別のアドレスへ移動します"
 },
 "consequence.recorded": {
  "en": "It is recorded",
  "ja": "記録されます"
 },
 "consequence.said": {
  "en": "The page says: “{text}”",
  "ja": "ページの表示：「{text}」"
 },
 "consequence.submitted": {
  "en": "The answers are submitted",
  "ja": "解答が提出されます"
 },
 "declaration.about": {
  "en": "Some sites publish what their tests allow. This asks {host} for that one file, without cookies.",
  "ja": "試験で許可する操作を公表しているサイトがあります。{host} から、そのファイルだけを Cookie なしで読み込みます。"
 },
 "declaration.button": {
  "en": "Ask the site for its disclosure file",
  "ja": "サイトの開示ファイルを確認する"
 },
 "declaration.contact": {
  "en": "a contact is an https: or mailto: address",
  "ja": "連絡先は https: か mailto: のアドレスで書く必要があります"
 },
 "declaration.date": {
  "en": "a date is written 2026-04-01",
  "ja": "日付は 2026-04-01 のように書く必要があります"
 },
 "declaration.effect": {
  "en": "there is no such effect",
  "ja": "そのような効果はありません"
 },
 "declaration.found": {
  "en": "The site's file was read; its statements are among the answers above.",
  "ja": "開示ファイルを読み取り、上の結果に反映しました。"
 },
 "declaration.no-pages": {
  "en": "it has no list “pages”",
  "ja": "配列「pages」がありません"
 },
 "declaration.none": {
  "en": "The site publishes no such file.",
  "ja": "このサイトに開示ファイルはありません。"
 },
 "declaration.not-json": {
  "en": "it is not JSON in UTF-8",
  "ja": "UTF-8 の JSON ではありません"
 },
 "declaration.not-list": {
  "en": "this is not a list",
  "ja": "配列ではありません"
 },
 "declaration.not-object": {
  "en": "this is not an object",
  "ja": "オブジェクトではありません"
 },
 "declaration.not-text": {
  "en": "this is not a text",
  "ja": "文字列ではありません"
 },
 "declaration.nothing": {
  "en": "The site's file says nothing about this page.",
  "ja": "開示ファイルに、このページについての記載はありません。"
 },
 "declaration.outcome": {
  "en": "the outcome is neither “allowed” nor “restricted”",
  "ja": "「allowed」でも「restricted」でもありません"
 },
 "declaration.path": {
  "en": "a path begins with “/”",
  "ja": "パスは「/」で始める必要があります"
 },
 "declaration.schema": {
  "en": "its “schema” is not “assessment-allows/1”",
  "ja": "「schema」が「assessment-allows/1」ではありません"
 },
 "declaration.too-large": {
  "en": "it is larger than 256 KiB",
  "ja": "256 KiB を超えています"
 },
 "deed.automation": {
  "en": "looking for a program that drives the browser",
  "ja": "自動操作の確認"
 },
 "deed.clipboard-log": {
  "en": "pasting",
  "ja": "貼り付け"
 },
 "deed.copy-question": {
  "en": "copying the question",
  "ja": "問題文のコピー"
 },
 "deed.devtools": {
  "en": "docking developer tools beside the page",
  "ja": "開発者ツールを横に開く操作"
 },
 "deed.devtools-ctrl-shift-i": {
  "en": "pressing Ctrl+Shift+I",
  "ja": "Ctrl+Shift+I キーの入力"
 },
 "deed.devtools-f12": {
  "en": "pressing F12",
  "ja": "F12 キーの入力"
 },
 "deed.fullscreen": {
  "en": "leaving full screen",
  "ja": "全画面表示の終了"
 },
 "deed.idle": {
  "en": "doing nothing for a while",
  "ja": "しばらくの無操作"
 },
 "deed.keystroke-log": {
  "en": "typing",
  "ja": "キー入力"
 },
 "deed.mouse-leave": {
  "en": "moving the mouse out of the page",
  "ja": "マウスがページの外に出る操作"
 },
 "deed.multi-screen": {
  "en": "asking for the screens",
  "ja": "画面の数の確認"
 },
 "deed.offline": {
  "en": "being offline for ten minutes",
  "ja": "10 分間のオフライン"
 },
 "deed.pointer-log": {
  "en": "moving the mouse",
  "ja": "マウスの移動"
 },
 "deed.refusal": {
  "en": "refusing the device",
  "ja": "機器の使用の拒否"
 },
 "deed.reload": {
  "en": "reloading the page",
  "ja": "ページの再読み込み"
 },
 "deed.resize": {
  "en": "resizing the window",
  "ja": "ウィンドウサイズの変更"
 },
 "deed.screenshot": {
  "en": "pressing the PrintScreen key",
  "ja": "PrintScreen キーの操作"
 },
 "deed.session-replay": {
  "en": "showing itself",
  "ja": "ページの表示"
 },
 "deed.single-tab": {
  "en": "opening the page in a second tab",
  "ja": "同じページを別のタブで開く操作"
 },
 "deed.tab-switch": {
  "en": "switching tabs",
  "ja": "タブの切り替え"
 },
 "deed.time-out": {
  "en": "the end of the time",
  "ja": "時間切れ"
 },
 "deed.window-blur": {
  "en": "leaving the window for another program",
  "ja": "ほかのウィンドウへの切り替え"
 },
 "device.and": {
  "en": " and ",
  "ja": "と"
 },
 "device.camera": {
  "en": "a camera",
  "ja": "カメラ"
 },
 "device.fullscreen": {
  "en": "full screen",
  "ja": "全画面表示"
 },
 "device.microphone": {
  "en": "a microphone",
  "ja": "マイク"
 },
 "device.screen-share": {
  "en": "screen sharing",
  "ja": "画面共有"
 },
 "diff.absent": {
  "en": "not there",
  "ja": "なし"
 },
 "diff.better": {
  "en": "Less or no longer restricted: {count}",
  "ja": "なくなった制限、弱くなった制限：{count} 件"
 },
 "diff.item": {
  "en": "{before} → {after}: {what}",
  "ja": "{before} → {after}：{what}"
 },
 "diff.other": {
  "en": "Other changes: {count}",
  "ja": "そのほかの変化：{count} 件"
 },
 "diff.page-appeared": {
  "en": "Only in the later audit: {page}",
  "ja": "後の監査だけにあるページ：{page}"
 },
 "diff.page-gone": {
  "en": "Only in the earlier audit: {page}",
  "ja": "前の監査だけにあるページ：{page}"
 },
 "diff.same": {
  "en": "Nothing differs that concerns candidates.",
  "ja": "受験者に関わる違いはありません。"
 },
 "diff.silent": {
  "en": "Findings that came or went without any restriction: {count}",
  "ja": "制限を伴わずに増えた、またはなくなった結果：{count} 件"
 },
 "diff.title": {
  "en": "Pasteguard: what changed",
  "ja": "Pasteguard：変わったこと"
 },
 "diff.unreadable": {
  "en": "The result {path} cannot be read: {why}",
  "ja": "結果のファイル {path} を読み込めません：{why}"
 },
 "diff.unreadable.next": {
  "en": "Give two files that were written with “--format json”.",
  "ja": "「--format json」で書き出したファイルを 2 つ指定してください。"
 },
 "diff.worse": {
  "en": "Newly or further restricted: {count}",
  "ja": "新しい制限、強くなった制限：{count} 件"
 },
 "document.brief": {
  "en": "{name} documents: {what}",
  "ja": "{name} の資料：{what}"
 },
 "document.only": {
  "en": "Only the vendor's documents describe it. What is switched on here may differ.",
  "ja": "提供元の資料に説明があるだけです。このページでの設定は異なる可能性があります。"
 },
 "document.says": {
  "en": "Documented by {author} ({name}): {what} Source: {source}",
  "ja": "{author}の資料（{name}）：{what} 出典：{source}"
 },
 "duration.minutes": {
  "en": "{count} minutes",
  "ja": "{count} 分"
 },
 "duration.seconds": {
  "en": "{count} seconds",
  "ja": "{count} 秒"
 },
 "ended.closed": {
  "en": "the page closed itself",
  "ja": "ページが自分で閉じました"
 },
 "ended.crashed": {
  "en": "the page crashed",
  "ja": "ページがクラッシュしました"
 },
 "ended.dialogs": {
  "en": "the page opened dialogs without end",
  "ja": "ページがダイアログを開き続けました"
 },
 "ended.failed": {
  "en": "the page could not be read",
  "ja": "ページを読み取れませんでした"
 },
 "ended.hung": {
  "en": "the page stopped answering",
  "ja": "ページが応答しなくなりました"
 },
 "ended.navigated": {
  "en": "the page went to another address",
  "ja": "ページが別のアドレスへ移動しました"
 },
 "ended.way-spent": {
  "en": "the way to the page may not be gone again (--visits)",
  "ja": "ページまでの手順をもう一度行うことは許されていませんでした（--visits）"
 },
 "engine.frames-unread": {
  "en": "Frames of other sites that could not be looked into: {count} ({hosts}).",
  "ja": "ほかのサイトの枠 {count} 個の中は見られませんでした（{hosts}）。"
 },
 "engine.no-page": {
  "en": "This page cannot be looked at.",
  "ja": "このページは調べられません。"
 },
 "engine.no-page.next": {
  "en": "Open the page of the test, and click the icon there. Pages of the browser itself and the extension stores are closed to extensions.",
  "ja": "試験のページを開いてから、アイコンをクリックしてください。ブラウザー自身のページや拡張機能ストアは、拡張機能からは見られません。"
 },
 "engine.scripts-unread": {
  "en": "Scripts that could not be read from the browser's cache: {count} ({hosts}).",
  "ja": "{count} 個のスクリプトを、ブラウザーのキャッシュから読めませんでした（{hosts}）。"
 },
 "engine.sent": {
  "en": "what the page notes of {what}",
  "ja": "{what}の記録"
 },
 "family.away": {
  "en": "Back, leaving, printing",
  "ja": "「戻る」、ページを離れる操作、印刷"
 },
 "family.copy": {
  "en": "Copying and cutting",
  "ja": "コピーと切り取り"
 },
 "family.devices": {
  "en": "Camera, microphone, screen, full screen",
  "ja": "カメラ、マイク、画面共有、全画面"
 },
 "family.kept": {
  "en": "Text after a reload or a lost connection",
  "ja": "再読み込みや通信切断の後の文章"
 },
 "family.leave": {
  "en": "Switching tabs, leaving the window",
  "ja": "タブやウィンドウの切り替え"
 },
 "family.menu": {
  "en": "Right-clicking",
  "ja": "右クリック"
 },
 "family.other": {
  "en": "Other things",
  "ja": "その他"
 },
 "family.paste": {
  "en": "Pasting",
  "ja": "貼り付け"
 },
 "family.recorded": {
  "en": "Recording of what you do",
  "ja": "操作の記録"
 },
 "family.select": {
  "en": "Selecting text",
  "ja": "文章の選択"
 },
 "family.software": {
  "en": "Location, special software, system keys",
  "ja": "位置情報、専用ソフト、システムのキー"
 },
 "family.time": {
  "en": "Time limit, and what happens at zero",
  "ja": "制限時間と時間切れの扱い"
 },
 "family.watched": {
  "en": "Other things a page may watch",
  "ja": "そのほかの監視"
 },
 "family.writing": {
  "en": "Typing, Japanese input, dictation, undo and other aids",
  "ja": "文字入力、日本語入力、音声入力、元に戻す操作など"
 },
 "formats.column.code": {
  "en": "Code",
  "ja": "コード"
 },
 "formats.column.field": {
  "en": "Field",
  "ja": "入力欄"
 },
 "formats.column.level": {
  "en": "Level",
  "ja": "レベル"
 },
 "formats.column.page": {
  "en": "Page",
  "ja": "ページ"
 },
 "formats.column.restriction": {
  "en": "Restriction",
  "ja": "制限"
 },
 "formats.column.what": {
  "en": "What was found",
  "ja": "見つかったこと"
 },
 "formats.explain": {
  "en": "Who is affected, and what to do instead: {command}",
  "ja": "影響を受ける人と、代わりにできること：{command}"
 },
 "headline.and": {
  "en": ", and ",
  "ja": "、"
 },
 "headline.comma": {
  "en": ", ",
  "ja": "、"
 },
 "headline.copy.end": {
  "en": "you cannot copy here",
  "ja": "コピーができません"
 },
 "headline.copy.mid": {
  "en": "you cannot copy here",
  "ja": "コピーができず"
 },
 "headline.devices.end": {
  "en": "you need {devices}",
  "ja": "{devices}が必要です"
 },
 "headline.devices.mid": {
  "en": "you need {devices}",
  "ja": "{devices}が必要で"
 },
 "headline.dictation.end": {
  "en": "dictation does not work here",
  "ja": "音声入力が使えません"
 },
 "headline.dictation.mid": {
  "en": "dictation does not work here",
  "ja": "音声入力が使えず"
 },
 "headline.earlier": {
  "en": "The next page, in the audit of {date}: {sentence}",
  "ja": "この先のページ（{date} の調査）：{sentence}"
 },
 "headline.free": {
  "en": "No restriction was found on this page.",
  "ja": "このページに制限は見つかりませんでした。"
 },
 "headline.free-so-far": {
  "en": "No restriction found so far. Some things cannot be told yet.",
  "ja": "今のところ制限は見つかっていません。まだ分からないこともあります。"
 },
 "headline.ime.end": {
  "en": "Japanese input does not work here",
  "ja": "日本語入力（IME）が使えません"
 },
 "headline.ime.mid": {
  "en": "Japanese input does not work here",
  "ja": "日本語入力（IME）が使えず"
 },
 "headline.in-frame": {
  "en": "The test seems to stand in a frame of another site, which cannot be looked into.",
  "ja": "試験はほかのサイトの枠の中にあるようです。枠の中は調べられません。"
 },
 "headline.leave-noticed.end": {
  "en": "leaving this tab is noticed",
  "ja": "このタブを離れると検知されます"
 },
 "headline.leave-noticed.mid": {
  "en": "leaving this tab is noticed",
  "ja": "このタブを離れると検知され"
 },
 "headline.leave-punished.end": {
  "en": "leaving this tab has consequences",
  "ja": "このタブを離れると不利になります"
 },
 "headline.leave-punished.mid": {
  "en": "leaving this tab has consequences",
  "ja": "このタブを離れると不利になり"
 },
 "headline.limit-unknown.end": {
  "en": "the time is limited",
  "ja": "制限時間があります"
 },
 "headline.limit-unknown.mid": {
  "en": "the time is limited",
  "ja": "制限時間があり"
 },
 "headline.limit.end": {
  "en": "you have {limit}",
  "ja": "制限時間は {limit}です"
 },
 "headline.limit.mid": {
  "en": "you have {limit}",
  "ja": "制限時間は {limit}で"
 },
 "headline.lost.end": {
  "en": "a reload loses what you wrote",
  "ja": "再読み込みで文章が失われます"
 },
 "headline.lost.mid": {
  "en": "a reload loses what you wrote",
  "ja": "再読み込みで文章が失われ"
 },
 "headline.next.frame": {
  "en": "Ask before the test what it allows. “Ask the company” below makes the message.",
  "ja": "何ができるかは、試験の前に問い合わせておくと安心です。文面は下の「問い合わせ・受験後の文例」で作れます。"
 },
 "headline.next.start": {
  "en": "“Check from the start” tells more. It also follows you to the test itself.",
  "ja": "「最初から確認する」を使うと、この先の試験画面も含めて、より詳しく分かります。"
 },
 "headline.no-fields": {
  "en": "There is nowhere to write here. The test may come after this page.",
  "ja": "このページに解答欄はありません。試験はこの先にあると思われます。"
 },
 "headline.other.end": {
  "en": "this page has restrictions",
  "ja": "このページには制限があります"
 },
 "headline.other.mid": {
  "en": "this page has restrictions",
  "ja": "このページには制限があり"
 },
 "headline.paste.end": {
  "en": "you cannot paste here",
  "ja": "貼り付けができません"
 },
 "headline.paste.mid": {
  "en": "you cannot paste here",
  "ja": "貼り付けができず"
 },
 "headline.recorded.end": {
  "en": "what you do is recorded",
  "ja": "操作が記録されます"
 },
 "headline.recorded.mid": {
  "en": "what you do is recorded",
  "ja": "操作が記録され"
 },
 "headline.select.end": {
  "en": "you cannot select text here",
  "ja": "文章を選択できません"
 },
 "headline.select.mid": {
  "en": "you cannot select text here",
  "ja": "文章を選択できず"
 },
 "headline.sentence": {
  "en": "{clauses}.",
  "ja": "{clauses}。"
 },
 "headline.software.end": {
  "en": "you need special software",
  "ja": "専用のソフトが必要です"
 },
 "headline.software.mid": {
  "en": "you need special software",
  "ja": "専用のソフトが必要で"
 },
 "headline.typing.end": {
  "en": "typing does not work here",
  "ja": "文字の入力が妨げられます"
 },
 "headline.typing.mid": {
  "en": "typing does not work here",
  "ja": "文字の入力が妨げられ"
 },
 "headline.unclear": {
  "en": "What this page allows cannot be told yet.",
  "ja": "このページで何ができるかは、まだ分かりません。"
 },
 "judge.automation.allowed": {
  "en": "The page does not ask whether a program drives the browser.",
  "ja": "ブラウザーが自動操作されているかは調べません。"
 },
 "judge.automation.extensions": {
  "en": "The page looks for installed extensions.",
  "ja": "インストール済みの拡張機能を調べます。"
 },
 "judge.automation.restricted": {
  "en": "The page looks whether a program drives the browser, and acts on it.",
  "ja": "ブラウザーが自動操作されているかを調べ、その結果を使います。"
 },
 "judge.back-trap.allowed": {
  "en": "The Back button works.",
  "ja": "「戻る」ボタンを使えます。"
 },
 "judge.back-trap.restricted": {
  "en": "The Back button does not leave the page.",
  "ja": "「戻る」ボタンでページを離れられません。"
 },
 "judge.camera.allowed": {
  "en": "The page does not ask for the camera.",
  "ja": "カメラの使用は求めません。"
 },
 "judge.camera.restricted": {
  "en": "The page asks for the camera.",
  "ja": "カメラの使用を求めます。"
 },
 "judge.clipboard-log.allowed": {
  "en": "Pasting is not recorded.",
  "ja": "貼り付けは記録されません。"
 },
 "judge.clipboard-log.restricted": {
  "en": "Pasting is recorded.",
  "ja": "貼り付けが記録されます。"
 },
 "judge.clipboard-read.allowed": {
  "en": "The page does not read the clipboard by itself.",
  "ja": "ページがクリップボードを自動的に読み取ることはありません。"
 },
 "judge.clipboard-read.restricted": {
  "en": "The page reads the clipboard by itself.",
  "ja": "ページがクリップボードの内容を自動的に読み取ります。"
 },
 "judge.clipboard-write.allowed": {
  "en": "The page leaves the clipboard alone.",
  "ja": "ページはクリップボードを書き換えません。"
 },
 "judge.clipboard-write.restricted": {
  "en": "The page overwrites the clipboard by itself.",
  "ja": "ページがクリップボードを自動的に書き換えます。"
 },
 "judge.conduct.allowed": {
  "en": "Nothing follows from {act}.",
  "ja": "{act}があっても、何も起こりません。"
 },
 "judge.conduct.noticed": {
  "en": "The page notices {act}.",
  "ja": "ページが{act}を検知します。"
 },
 "judge.conduct.punished": {
  "en": "The page acts against {act}.",
  "ja": "{act}があると、受験に不利な動作をします。"
 },
 "judge.context-menu.allowed": {
  "en": "The context menu opens",
  "ja": "右クリックメニューが開きます"
 },
 "judge.context-menu.restricted": {
  "en": "The context menu is cancelled",
  "ja": "右クリックメニューがページに止められます"
 },
 "judge.context-menu.warned": {
  "en": "A click with the right button is answered with a warning",
  "ja": "右クリックすると警告が出ます"
 },
 "judge.copy.allowed": {
  "en": "What was written can be copied",
  "ja": "書いた文をコピーできます"
 },
 "judge.copy.page.allowed": {
  "en": "The question's text can be copied",
  "ja": "問題文をコピーできます"
 },
 "judge.copy.page.altered": {
  "en": "What is copied is not what was selected",
  "ja": "選択した文とは違うものがコピーされます"
 },
 "judge.copy.page.restricted": {
  "en": "The question's text cannot be copied",
  "ja": "問題文をコピーできません"
 },
 "judge.copy.page.unselectable": {
  "en": "The question's text cannot be selected, so it cannot be copied",
  "ja": "問題文を選択できないため、コピーもできません"
 },
 "judge.copy.partly": {
  "en": "Some ways of copying work, others do not",
  "ja": "コピーの方法によって、コピーできないことがあります"
 },
 "judge.copy.restricted": {
  "en": "What was written cannot be copied as it is",
  "ja": "書いた文をそのままコピーできません"
 },
 "judge.cut.allowed": {
  "en": "What was written can be cut",
  "ja": "書いた文を切り取れます"
 },
 "judge.cut.partly": {
  "en": "Cutting works only sometimes",
  "ja": "切り取りは一部しかできません"
 },
 "judge.cut.restricted": {
  "en": "What was written cannot be cut as it is",
  "ja": "書いた文をそのまま切り取れません"
 },
 "judge.cut.stays": {
  "en": "Cutting only copies: the text stays in the field",
  "ja": "切り取ってもコピーになるだけで、文が欄に残ります"
 },
 "judge.devtools.blank": {
  "en": "The page empties itself when developer tools are open.",
  "ja": "開発者ツールが開いていると、ページの内容が消えます。"
 },
 "judge.devtools.leaves": {
  "en": "The page goes away when developer tools are open.",
  "ja": "開発者ツールが開いていると、ページを離れます。"
 },
 "judge.devtools.stops": {
  "en": "The page stops whoever has developer tools open.",
  "ja": "開発者ツールを開いていると、ページの動作が止められます。"
 },
 "judge.dictation.allowed": {
  "en": "Text that no key brings (dictation, switch, emoji picker) stays",
  "ja": "キーを使わない入力（音声入力、スイッチ操作、絵文字など）ができます"
 },
 "judge.dictation.partly": {
  "en": "Text that no key brings is lost in part",
  "ja": "キーを使わない入力の一部が失われます"
 },
 "judge.dictation.restricted": {
  "en": "Text that no key brings (dictation, switch, emoji picker) is lost",
  "ja": "キーを使わない入力（音声入力、スイッチ操作、絵文字など）が失われます"
 },
 "judge.drop.allowed": {
  "en": "Text dragged from another program can be dropped",
  "ja": "他のアプリからドラッグした文をドロップできます"
 },
 "judge.drop.partly": {
  "en": "Dropping works only sometimes",
  "ja": "ドロップは一部しか受け付けられません"
 },
 "judge.drop.restricted": {
  "en": "Dropped text does not stay in the field",
  "ja": "ドロップした文が欄に残りません"
 },
 "judge.fullscreen.allowed": {
  "en": "The page does not demand full screen.",
  "ja": "全画面表示は必要ありません。"
 },
 "judge.fullscreen.restricted": {
  "en": "The page demands full screen.",
  "ja": "全画面表示を求めます。"
 },
 "judge.geolocation.allowed": {
  "en": "The page does not ask where the candidate is.",
  "ja": "位置情報は求めません。"
 },
 "judge.geolocation.restricted": {
  "en": "The page asks where the candidate is.",
  "ja": "位置情報を求めます。"
 },
 "judge.idle.allowed": {
  "en": "Nothing follows from doing nothing for a while.",
  "ja": "しばらく操作しなくても、何も起こりません。"
 },
 "judge.idle.restricted": {
  "en": "The page notices when nothing is done for a while.",
  "ja": "しばらく操作しないと、ページが検知します。"
 },
 "judge.ime.allowed": {
  "en": "Japanese can be written through an input method",
  "ja": "日本語入力（変換）が使えます"
 },
 "judge.ime.enter": {
  "en": "The Enter key that confirms a conversion is taken for a command",
  "ja": "変換を確定する Enter キーが、送信などの操作とみなされます"
 },
 "judge.ime.leaked": {
  "en": "Letters of an unfinished conversion stay in the text",
  "ja": "変換途中の文字が文に残ります"
 },
 "judge.ime.line": {
  "en": "After a conversion, Enter does not begin a new line",
  "ja": "変換の後、Enter キーで改行できません"
 },
 "judge.ime.partly": {
  "en": "Text composed through an input method is lost in part",
  "ja": "日本語入力（変換）で書いた文の一部が失われます"
 },
 "judge.ime.pause": {
  "en": "A conversion breaks off when its writer pauses",
  "ja": "入力の手を止めると、変換が途中で切れます"
 },
 "judge.ime.restricted": {
  "en": "Text composed through an input method is lost",
  "ja": "日本語入力（変換）で書いた文が失われます"
 },
 "judge.keyboard-lock.allowed": {
  "en": "The page leaves the system's keys alone.",
  "ja": "システムのキーを占有しません。"
 },
 "judge.keyboard-lock.restricted": {
  "en": "The page asks for keys that belong to the system.",
  "ja": "システムのキーの占有を求めます。"
 },
 "judge.keystroke-log.allowed": {
  "en": "Typing is not recorded key by key.",
  "ja": "キー入力が一つずつ記録されることはありません。"
 },
 "judge.keystroke-log.restricted": {
  "en": "Typing is recorded key by key.",
  "ja": "キー入力が一つずつ記録されます。"
 },
 "judge.leave-warning.allowed": {
  "en": "The page can be left without being asked.",
  "ja": "確認なしでページを離れられます。"
 },
 "judge.leave-warning.restricted": {
  "en": "The browser asks before the page is left.",
  "ja": "ページを離れるときに、確認の画面が出ます。"
 },
 "judge.length-limit.allowed": {
  "en": "A text of {length} characters fits",
  "ja": "{length} 文字の文が入ります"
 },
 "judge.length-limit.restricted": {
  "en": "The field takes at most {limit} characters",
  "ja": "この欄に入るのは最大 {limit} 文字です"
 },
 "judge.lockdown-client.allowed": {
  "en": "The page works in an ordinary browser.",
  "ja": "普段のブラウザーで受験できます。"
 },
 "judge.lockdown-client.phone": {
  "en": "Phones are turned away.",
  "ja": "スマートフォンでは受験できません。"
 },
 "judge.lockdown-client.restricted": {
  "en": "The page turns away an ordinary browser.",
  "ja": "普段のブラウザーでは受験できません。"
 },
 "judge.markup-allowed": {
  "en": "Nothing in the file hinders it",
  "ja": "ファイルの中に妨げはありません"
 },
 "judge.markup-leave-warning": {
  "en": "A warning appears when the page is left",
  "ja": "ページを離れようとすると警告が表示されます"
 },
 "judge.markup-print": {
  "en": "The text of the page is left out in print",
  "ja": "印刷するとページの文章が出ません"
 },
 "judge.markup-punishes": {
  "en": "The code in the file then submits, closes or leaves the page",
  "ja": "ファイル内のコードが、提出、終了、または別のページへの移動を行います"
 },
 "judge.markup-time-limit": {
  "en": "The page is loaded anew, or left, after {seconds} seconds",
  "ja": "{seconds} 秒後にページが再読み込みされるか、別のページに移動します"
 },
 "judge.markup-warns": {
  "en": "The code in the file answers it with a warning",
  "ja": "ファイル内のコードが警告を表示します"
 },
 "judge.microphone.allowed": {
  "en": "The page does not ask for the microphone.",
  "ja": "マイクの使用は求めません。"
 },
 "judge.microphone.restricted": {
  "en": "The page asks for the microphone.",
  "ja": "マイクの使用を求めます。"
 },
 "judge.multi-screen.allowed": {
  "en": "The page does not ask how many screens there are.",
  "ja": "画面の数は調べません。"
 },
 "judge.multi-screen.restricted": {
  "en": "The page looks for a second screen, and acts on it.",
  "ja": "2 台目の画面があるかを調べ、その結果を使います。"
 },
 "judge.not-applicable": {
  "en": "Does not concern this place",
  "ja": "ここでは対象になりません"
 },
 "judge.offline-loss.allowed": {
  "en": "What was written outlasts ten minutes offline.",
  "ja": "10 分間オフラインになっても、書いた内容は残ります。"
 },
 "judge.offline-loss.restricted": {
  "en": "What was written is lost or locked away when the connection drops.",
  "ja": "通信が切れると、書いた内容が失われるか、使えなくなります。"
 },
 "judge.offline-loss.silent": {
  "en": "The page says that the answer is saved when nothing could be saved.",
  "ja": "保存できていないのに、保存したと表示します。"
 },
 "judge.paste.allowed": {
  "en": "Pasting works: by keyboard and from the menu, short and long text",
  "ja": "貼り付けできます（キーボードでもメニューでも、短い文も長い文も）"
 },
 "judge.paste.partly": {
  "en": "Some ways of pasting work, others lose or change the text",
  "ja": "貼り付けの方法によって、文が失われるか変えられます"
 },
 "judge.paste.restricted": {
  "en": "Pasted text does not stay in the field",
  "ja": "貼り付けた文が欄に残りません"
 },
 "judge.pointer-log.allowed": {
  "en": "The movements of the mouse are not recorded.",
  "ja": "マウスの動きは記録されません。"
 },
 "judge.pointer-log.restricted": {
  "en": "The movements of the mouse are recorded.",
  "ja": "マウスの動きが記録されます。"
 },
 "judge.print.allowed": {
  "en": "The page can be printed.",
  "ja": "印刷できます。"
 },
 "judge.print.restricted": {
  "en": "The question or the answer cannot be printed.",
  "ja": "問題または解答を印刷できません。"
 },
 "judge.reload-loss.allowed": {
  "en": "What was written is still there after a reload.",
  "ja": "再読み込みしても、書いた内容は残ります。"
 },
 "judge.reload-loss.ended": {
  "en": "Reloading the page ends the test.",
  "ja": "ページを再読み込みすると、試験が終わります。"
 },
 "judge.reload-loss.restricted": {
  "en": "What was written is lost when the page is reloaded.",
  "ja": "ページを再読み込みすると、書いた内容が失われます。"
 },
 "judge.screen-share.allowed": {
  "en": "The page does not ask to share the screen.",
  "ja": "画面の共有は求めません。"
 },
 "judge.screen-share.restricted": {
  "en": "The page asks to share the screen.",
  "ja": "画面の共有を求めます。"
 },
 "judge.screenshot.overwritten": {
  "en": "The page spoils a picture of the screen.",
  "ja": "ページが画面の撮影を妨げます。"
 },
 "judge.screenshot.taken": {
  "en": "The page takes pictures of itself and sends them.",
  "ja": "ページが自分の画面を画像にして送信します。"
 },
 "judge.select.allowed": {
  "en": "The text of the page can be selected",
  "ja": "ページの文を選択できます"
 },
 "judge.select.invisible": {
  "en": "The text can be selected, but the selection cannot be seen",
  "ja": "文は選択できますが、選択範囲が見えません"
 },
 "judge.select.restricted": {
  "en": "The text of the page cannot be selected",
  "ja": "ページの文を選択できません"
 },
 "judge.session-replay.allowed": {
  "en": "The page does not send a copy of itself.",
  "ja": "画面の内容は送信されません。"
 },
 "judge.session-replay.recorder": {
  "en": "The page loads a program that records what the candidate sees and does.",
  "ja": "受験者の画面と操作を記録するプログラムが読み込まれています。"
 },
 "judge.session-replay.restricted": {
  "en": "The page is recorded as the candidate sees it.",
  "ja": "受験者が見ている画面がそのまま記録されます。"
 },
 "judge.shortcuts.all-keys": {
  "en": "Every key is swallowed",
  "ja": "すべてのキー操作が効きません"
 },
 "judge.shortcuts.allowed": {
  "en": "The browser's shortcuts work",
  "ja": "ブラウザーのショートカットキーが使えます"
 },
 "judge.shortcuts.restricted": {
  "en": "Shortcuts are swallowed: {keys}",
  "ja": "ショートカットキーが効きません：{keys}"
 },
 "judge.single-tab.allowed": {
  "en": "The page can be opened in a second tab.",
  "ja": "ページを別のタブでも開けます。"
 },
 "judge.single-tab.restricted": {
  "en": "The page does not let itself be opened twice.",
  "ja": "ページを二つ同時に開けません。"
 },
 "judge.spellcheck.allowed": {
  "en": "The browser's spell checking is on",
  "ja": "ブラウザーのスペルチェックが使えます"
 },
 "judge.spellcheck.restricted": {
  "en": "Spell checking or writing aids are turned off",
  "ja": "スペルチェックや文章支援が無効になっています"
 },
 "judge.time-limit.allowed": {
  "en": "No time limit was found.",
  "ja": "制限時間は見つかりませんでした。"
 },
 "judge.time-limit.restricted": {
  "en": "The time is limited to {limit}.",
  "ja": "制限時間は {limit}です。"
 },
 "judge.time-out.cleared": {
  "en": "When time runs out, the text is deleted.",
  "ja": "時間切れになると、文章が消されます。"
 },
 "judge.time-out.kept": {
  "en": "When time runs out, the text stays and can still be changed.",
  "ja": "時間切れの後も文章は残り、書き換えられます。"
 },
 "judge.time-out.left": {
  "en": "When time runs out, the page goes away with the text.",
  "ja": "時間切れになると、文章ごとページが切り替わります。"
 },
 "judge.time-out.locked": {
  "en": "When time runs out, the text is locked away.",
  "ja": "時間切れになると、文章を書き換えられなくなります。"
 },
 "judge.time-out.moved-on": {
  "en": "When time runs out, the page moves on to the next question, and the text can no longer be changed.",
  "ja": "時間切れになると次の問題に進み、書いた文章を書き換えられなくなります。"
 },
 "judge.time-out.submitted": {
  "en": "When time runs out, the text is submitted.",
  "ja": "時間切れになると、文章が提出されます。"
 },
 "judge.time-out.submitted-empty": {
  "en": "When time runs out, the answer is submitted without the text.",
  "ja": "時間切れになると、書いた文章を含まないまま提出されます。"
 },
 "judge.typing.allowed": {
  "en": "Typing works",
  "ja": "キーボードで入力できます"
 },
 "judge.typing.partly": {
  "en": "Some keys do not arrive",
  "ja": "一部のキーの文字が入りません"
 },
 "judge.typing.restricted": {
  "en": "Keys that are typed do not arrive",
  "ja": "キーボードで打った文字が入りません"
 },
 "judge.unclear": {
  "en": "Could not be determined",
  "ja": "判定できませんでした"
 },
 "judge.undo.allowed": {
  "en": "Undo works",
  "ja": "取り消し（元に戻す）ができます"
 },
 "judge.undo.forgotten": {
  "en": "The page draws the field anew, and what was written before can no longer be undone",
  "ja": "ページが欄を描き直すため、それまでに書いた文を取り消せなくなります"
 },
 "judge.undo.restricted": {
  "en": "Undo is cancelled by the page",
  "ja": "取り消し（元に戻す）がページに止められます"
 },
 "judge.undo.rewritten": {
  "en": "The page writes the text anew at each key, and what was typed can no longer be undone",
  "ja": "キーを押すたびにページが文を書き直すため、入力した文を取り消せなくなります"
 },
 "known.about": {
  "en": "From {host}. It was sent only the first characters of scrambled addresses. Pages may have changed since.",
  "ja": "{host} の情報です。送ったのは、アドレスを変換した値の先頭数文字だけです。その後、ページが変わっている可能性があります。"
 },
 "known.failed": {
  "en": "{host} could not be asked. Check the service's address in the options.",
  "ja": "{host} に問い合わせできませんでした。設定でサービスのアドレスを確かめてください。"
 },
 "known.free": {
  "en": "No restriction was found.",
  "ja": "制限は見つかりませんでした。"
 },
 "known.nothing": {
  "en": "{host} knows of no audit of this page or of those it leads to.",
  "ja": "{host} に、このページやリンク先の調査結果はありません。"
 },
 "known.page": {
  "en": "{name}, audited on {date}",
  "ja": "{name}（{date} 調査）"
 },
 "known.reported": {
  "en": "Said by candidates, not confirmed: {what}",
  "ja": "受験者からの情報（未確認）：{what}"
 },
 "known.restricts": {
  "en": "Restricted: {what}",
  "ja": "制限あり：{what}"
 },
 "known.this-page": {
  "en": "This page",
  "ja": "このページ"
 },
 "letter.after.agent": {
  "en": "I have taken the online test; thank you for arranging it. Could you please pass this note on to the company?",
  "ja": "オンライン試験を受験いたしました。ご手配いただき、ありがとうございました。恐れ入りますが、受験時の状況について、先方の採用ご担当者様にお伝えいただけますでしょうか。"
 },
 "letter.after.agent.company": {
  "en": "I have taken the online test of {company}; thank you for arranging it. Could you please pass this note on to them?",
  "ja": "{company}様のオンライン試験を受験いたしました。ご手配いただき、ありがとうございました。恐れ入りますが、受験時の状況について、先方の採用ご担当者様にお伝えいただけますでしょうか。"
 },
 "letter.after.close": {
  "en": "I will be glad to go with whatever you decide.",
  "ja": "ご都合もあるかと存じますので、ご判断にお任せいたします。"
 },
 "letter.after.close.open": {
  "en": "There is nothing you need to do.",
  "ja": "なお、ご返信には及びません。"
 },
 "letter.after.facts": {
  "en": "For your information, these conditions applied on the page:",
  "ja": "ご参考までに、受験した画面の条件をお知らせいたします。"
 },
 "letter.after.filler.1": {
  "en": "Should you have a question about my answers, I will gladly explain how I arrived at them.",
  "ja": "解答の内容についてご質問がございましたら、考え方も含めてご説明いたしますので、お知らせください。"
 },
 "letter.after.filler.2": {
  "en": "I remain very interested in the position and in your team.",
  "ja": "試験を通じて業務への理解が深まり、志望する気持ちがいっそう強くなりました。"
 },
 "letter.after.filler.2.agent": {
  "en": "I remain very interested in the position and in the team.",
  "ja": "試験を通じて業務への理解が深まり、志望する気持ちがいっそう強くなりました。"
 },
 "letter.after.filler.3": {
  "en": "I look forward to the next step.",
  "ja": "今後の選考につきましても、引き続き真摯に取り組んでまいります。"
 },
 "letter.after.filler.4": {
  "en": "I am glad to have had this chance.",
  "ja": "今回の試験で気づいた点は、今後の学びに生かしてまいります。"
 },
 "letter.after.open": {
  "en": "The questions were clear, and I enjoyed working on them.",
  "ja": "取り組みがいのある内容で、多くのことを学ぶ機会になりました。貴重なお時間を割いて試験をご準備いただいたことに、感謝しております。"
 },
 "letter.after.recruiter": {
  "en": "Thank you for the chance to take the online test.",
  "ja": "このたびはオンライン試験を受験する機会をいただき、誠にありがとうございました。"
 },
 "letter.after.reply": {
  "en": "A short reply at your convenience would be very kind.",
  "ja": "お手すきの際にご返信をいただけますと幸いです。"
 },
 "letter.after.requests": {
  "en": "May I ask:",
  "ja": "つきましては、次のことが可能かどうか、ご教示いただけますでしょうか。"
 },
 "letter.ask.assistive": {
  "en": "May I use assistive technology?",
  "ja": "読み上げソフトなどの支援技術を使用すること"
 },
 "letter.ask.consider": {
  "en": "Can the conditions be kept in mind?",
  "ja": "受験時の条件を、評価の際にご考慮いただくこと"
 },
 "letter.ask.dictation": {
  "en": "May I dictate my answers?",
  "ja": "音声入力を使用すること"
 },
 "letter.ask.editor": {
  "en": "May I write in an editor of my own and paste?",
  "ja": "手元のエディターで書いた文章を貼り付けること"
 },
 "letter.ask.ime": {
  "en": "May I use my usual input method (IME)?",
  "ja": "普段使用している日本語入力ソフト（IME）を使うこと"
 },
 "letter.ask.next": {
  "en": "Can I learn the conditions of a next test early?",
  "ja": "次の試験がある場合に、条件を事前にお知らせいただくこと"
 },
 "letter.ask.supplement": {
  "en": "May I send the rest of my answer as a text?",
  "ja": "入力しきれなかった内容を、別途文章でお送りすること"
 },
 "letter.ask.time": {
  "en": "Is extra time possible?",
  "ja": "解答時間を延長していただくこと"
 },
 "letter.before.agent": {
  "en": "Thank you for arranging the online test. Could you please pass my question on to the company?",
  "ja": "オンライン試験をご手配いただき、ありがとうございます。恐れ入りますが、受験の条件について、先方の採用ご担当者様にご確認いただけますでしょうか。"
 },
 "letter.before.agent.company": {
  "en": "Thank you for arranging the online test of {company}. Could you please pass my question on to them?",
  "ja": "{company}様のオンライン試験をご手配いただき、ありがとうございます。恐れ入りますが、受験の条件について、先方の採用ご担当者様にご確認いただけますでしょうか。"
 },
 "letter.before.close": {
  "en": "If not, I will gladly take the test as it is.",
  "ja": "難しい場合は、ご案内いただいた条件のとおり受験いたします。"
 },
 "letter.before.close.open": {
  "en": "I will gladly follow whatever rules apply.",
  "ja": "ご回答に沿って準備し、決まりに従って受験いたします。"
 },
 "letter.before.facts": {
  "en": "While preparing, I noticed this about the page:",
  "ja": "受験の準備にあたり画面を確認したところ、次の点に気づきました。"
 },
 "letter.before.filler.1": {
  "en": "I would like to follow your rules and show how I really work.",
  "ja": "決まりを正しく理解したうえで、日頃の力を発揮できるよう準備したいと考えております。"
 },
 "letter.before.filler.1.agent": {
  "en": "I would like to follow their rules and show how I really work.",
  "ja": "決まりを正しく理解したうえで、日頃の力を発揮できるよう準備したいと考えております。"
 },
 "letter.before.filler.2": {
  "en": "I am asking now so that the day itself can go smoothly for everyone.",
  "ja": "当日の進行に差し支えることのないよう、事前に確認させていただきたく、ご連絡いたしました。"
 },
 "letter.before.filler.3": {
  "en": "I am looking forward to it.",
  "ja": "ご案内いただいた日程で、予定どおり受験できるよう準備を進めております。"
 },
 "letter.before.open": {
  "en": "To prepare well, may I ask which tools and ways of writing are allowed during the test?",
  "ja": "つきましては、受験の際に使用できる道具や、認められている操作について、ご教示いただけますでしょうか。"
 },
 "letter.before.open.agent": {
  "en": "Which tools and ways of writing are allowed during the test?",
  "ja": "お伺いしたいのは、受験の際に使用できる道具や、認められている操作についてです。"
 },
 "letter.before.recruiter": {
  "en": "Thank you for inviting me to the online test.",
  "ja": "このたびはオンライン試験の機会をいただき、誠にありがとうございます。"
 },
 "letter.before.reply": {
  "en": "A short reply before the test would help me a lot.",
  "ja": "お忙しいところ恐れ入りますが、受験前にご返信をいただけますと幸いです。"
 },
 "letter.before.reply.agent": {
  "en": "An answer before the test would help me a lot.",
  "ja": "お手数をおかけしますが、受験前にご回答をお知らせいただけますと幸いです。"
 },
 "letter.before.requests": {
  "en": "To prepare well, may I ask:",
  "ja": "つきましては、受験の際に次のことが可能かどうか、ご教示いただけますでしょうか。"
 },
 "letter.before.requests.agent": {
  "en": "I would like to know:",
  "ja": "お伺いしたいのは、受験の際に次のことが可能かどうかです。"
 },
 "letter.bullet": {
  "en": "- {item}",
  "ja": "・{item}"
 },
 "letter.bye": {
  "en": "Thank you for your time.\n\nKind regards",
  "ja": "何卒よろしくお願い申し上げます。"
 },
 "letter.bye.name": {
  "en": "Thank you for your time.\n\nKind regards,\n{name}",
  "ja": "何卒よろしくお願い申し上げます。\n\n{name}"
 },
 "letter.fact.copy": {
  "en": "text on the page cannot be copied",
  "ja": "画面の文章をコピーできない"
 },
 "letter.fact.dictation": {
  "en": "dictated text does not reach the answer box",
  "ja": "解答欄に音声入力の文章が入らない"
 },
 "letter.fact.ime": {
  "en": "Japanese input methods do not work in the answer box",
  "ja": "解答欄で日本語入力（IME）が使えない"
 },
 "letter.fact.paste": {
  "en": "text cannot be pasted into the answer box",
  "ja": "解答欄に文章を貼り付けられない"
 },
 "letter.fact.reload-loss": {
  "en": "a reload of the page loses what was written",
  "ja": "再読み込みすると入力内容が失われる"
 },
 "letter.fact.spellcheck": {
  "en": "spell checking is switched off",
  "ja": "スペルチェックが使えない"
 },
 "letter.fact.time-limit": {
  "en": "the time limit is {limit}",
  "ja": "制限時間が {limit}である"
 },
 "letter.fact.time-limit.unknown": {
  "en": "there is a time limit",
  "ja": "制限時間が設けられている"
 },
 "letter.fact.typing": {
  "en": "not every key reaches the answer box",
  "ja": "解答欄に入力できない文字がある"
 },
 "letter.hello.agent": {
  "en": "Hello,",
  "ja": "ご担当者様"
 },
 "letter.hello.recruiter": {
  "en": "Dear hiring team,",
  "ja": "採用ご担当者様"
 },
 "letter.hello.recruiter.company": {
  "en": "Dear hiring team of {company},",
  "ja": "{company}\n採用ご担当者様"
 },
 "letter.self": {
  "en": "I hope you are well.",
  "ja": "いつもお世話になっております。"
 },
 "letter.self.name": {
  "en": "My name is {name}.",
  "ja": "お世話になっております。{name}です。"
 },
 "list.separator": {
  "en": ", ",
  "ja": "、"
 },
 "mechanism.api-call": {
  "en": "a call to the browser",
  "ja": "ブラウザー機能の呼び出し"
 },
 "mechanism.attribute": {
  "en": "limits the field in the markup",
  "ja": "欄の属性で制限しています"
 },
 "mechanism.beforeinput": {
  "en": "cancels the input before it happens (beforeinput)",
  "ja": "入力が行われる前に取り消します（beforeinput）"
 },
 "mechanism.beforeunload": {
  "en": "a beforeunload handler",
  "ja": "beforeunload イベントの処理"
 },
 "mechanism.clipboard-write": {
  "en": "changes or empties the clipboard",
  "ja": "クリップボードを書き換えるか空にします"
 },
 "mechanism.composition": {
  "en": "loses what is composed by its own handling of composition",
  "ja": "変換中の文を独自の処理で失わせます"
 },
 "mechanism.contextmenu-event": {
  "en": "cancels the context menu",
  "ja": "右クリックメニューを取り消します"
 },
 "mechanism.copy-event": {
  "en": "cancels the copy event",
  "ja": "copy イベントを取り消します"
 },
 "mechanism.css": {
  "en": "styles the text so",
  "ja": "スタイル（CSS）で制限しています"
 },
 "mechanism.cut-event": {
  "en": "cancels the cut event",
  "ja": "cut イベントを取り消します"
 },
 "mechanism.debugger-statement": {
  "en": "debugger statements",
  "ja": "debugger 文"
 },
 "mechanism.drag-event": {
  "en": "refuses the drag before the drop",
  "ja": "ドロップの前にドラッグを拒みます"
 },
 "mechanism.drop-event": {
  "en": "cancels the drop event",
  "ja": "drop イベントを取り消します"
 },
 "mechanism.editor": {
  "en": "the editor in the page refuses it",
  "ja": "ページ内のエディターが受け付けません"
 },
 "mechanism.input-revert": {
  "en": "restores the old text as soon as the field changes",
  "ja": "欄が変わるとすぐに元の文に戻します"
 },
 "mechanism.keydown": {
  "en": "cancels the key",
  "ja": "キー操作を取り消します"
 },
 "mechanism.keyup": {
  "en": "acts when the key is released",
  "ja": "キーを離したときに動作します"
 },
 "mechanism.mouse-event": {
  "en": "cancels the mouse button",
  "ja": "マウスのボタン操作を取り消します"
 },
 "mechanism.mutation": {
  "en": "removes the text when it sees the change (MutationObserver)",
  "ja": "変化を検知して文を取り除きます（MutationObserver）"
 },
 "mechanism.navigate": {
  "en": "a navigate handler",
  "ja": "navigate イベントの処理"
 },
 "mechanism.overlay": {
  "en": "something lies over the text",
  "ja": "文の上に別の要素が重なっています"
 },
 "mechanism.paste-event": {
  "en": "cancels the paste event",
  "ja": "paste イベントを取り消します"
 },
 "mechanism.popstate": {
  "en": "a popstate handler",
  "ja": "popstate イベントの処理"
 },
 "mechanism.request": {
  "en": "a request",
  "ja": "通信"
 },
 "mechanism.script": {
  "en": "prevents it by script; how could not be seen",
  "ja": "スクリプトで妨げています（方法は特定できませんでした）"
 },
 "mechanism.selection-script": {
  "en": "undoes the selection by script",
  "ja": "スクリプトで選択を解除します"
 },
 "mechanism.storage": {
  "en": "a note on the device",
  "ja": "端末への保存"
 },
 "mechanism.timer": {
  "en": "removes the text a moment later",
  "ja": "少し後で文を取り除きます"
 },
 "mechanism.visibilitychange": {
  "en": "the visibilitychange event",
  "ja": "visibilitychange イベント"
 },
 "next.away": {
  "en": "Until you know, do not use Back or print.",
  "ja": "分かるまでは、「戻る」や印刷を使わないでください。"
 },
 "next.copy": {
  "en": "Do not count on copying the question. Note what you need by hand.",
  "ja": "問題文をコピーできない前提で、必要な点は手元に控えてください。"
 },
 "next.devices": {
  "en": "Have them at hand. The browser asks you before a page gets any of them.",
  "ja": "念のため用意してください。使う前に、ブラウザーが必ず許可を求めます。"
 },
 "next.kept": {
  "en": "Until you know, do not reload, and keep the connection steady.",
  "ja": "分かるまでは再読み込みを避け、安定した通信環境で受験してください。"
 },
 "next.leave": {
  "en": "Until you know, stay in this tab and this window.",
  "ja": "分かるまでは、このタブとウィンドウから離れないでください。"
 },
 "next.menu": {
  "en": "Use the keyboard instead, or try it on a practice page.",
  "ja": "キーボードを使うか、練習用の画面で試してください。"
 },
 "next.other": {
  "en": "Ask before you start.",
  "ja": "開始前に問い合わせてください。"
 },
 "next.paste": {
  "en": "Until you know, write in the answer box itself.",
  "ja": "分かるまでは、解答欄に直接書いてください。"
 },
 "next.recorded": {
  "en": "Act as if it were recorded.",
  "ja": "記録されるものと考えて受験してください。"
 },
 "next.select": {
  "en": "A practice page shows it: try it there.",
  "ja": "練習用の画面があれば、そこで試してください。"
 },
 "next.software": {
  "en": "Read the invitation for what must be installed.",
  "ja": "必要なソフトがないか、案内メールを確かめてください。"
 },
 "next.start": {
  "en": "“Check from the start” may tell. Do not use it during a test.",
  "ja": "「最初から確認する」で分かることがあります（試験中は使わないでください）。"
 },
 "next.time": {
  "en": "Look for it in the invitation, or ask before you start.",
  "ja": "案内メールを確かめるか、開始前に問い合わせてください。"
 },
 "next.watched": {
  "en": "Until you know, close other programs and stay on the page.",
  "ja": "分かるまでは、ほかのアプリを閉じ、このページで操作してください。"
 },
 "next.writing": {
  "en": "Try your way of writing on a practice page, or ask before you start.",
  "ja": "普段の書き方を練習用の画面で試すか、開始前に問い合わせてください。"
 },
 "notice.address-without-host": {
  "en": "“{url}” names no host.",
  "ja": "「{url}」にホスト名がありません。"
 },
 "notice.address-without-host.next": {
  "en": "Write the whole address, such as https://example.com/test.",
  "ja": "https://example.com/test のように、アドレス全体を書いてください。"
 },
 "notice.artifacts-broken": {
  "en": "“{path}” is damaged, or is no kept audit: {why}",
  "ja": "「{path}」は壊れているか、保存された監査ではありません：{why}"
 },
 "notice.artifacts-broken.next": {
  "en": "Audit the page again with --save-artifacts, or take the file out of the folder.",
  "ja": "--save-artifacts を付けてページをもう一度監査するか、このファイルをフォルダーから取り除いてください。"
 },
 "notice.artifacts-folder": {
  "en": "“{path}” cannot be written: {why}",
  "ja": "「{path}」に書き込めません：{why}"
 },
 "notice.artifacts-folder.next": {
  "en": "Name another folder with --save-artifacts.",
  "ja": "--save-artifacts で別のフォルダーを指定してください。"
 },
 "notice.artifacts-none": {
  "en": "“{path}” holds no kept audit: no file in it ends in {suffix}.",
  "ja": "「{path}」には、保存された監査がありません（名前が {suffix} で終わるファイルがありません）。"
 },
 "notice.artifacts-none.next": {
  "en": "Name the folder that pasteguard audit --save-artifacts wrote, or write it now with pasteguard audit TARGET --save-artifacts FOLDER.",
  "ja": "pasteguard audit --save-artifacts で書き出したフォルダーを指定するか、pasteguard audit TARGET --save-artifacts FOLDER で新しく作ってください。"
 },
 "notice.artifacts-of-markup": {
  "en": "--mode markup gathers nothing that could be kept.",
  "ja": "--mode markup では、保存する内容が集まりません。"
 },
 "notice.artifacts-of-markup.next": {
  "en": "Leave out --save-artifacts: saved files can be read again at any time.",
  "ja": "--save-artifacts を外してください。保存済みのファイルは、いつでも読み直せます。"
 },
 "notice.artifacts-of-repeat": {
  "en": "--save-artifacts keeps one audit of each page, and --repeat makes several.",
  "ja": "--save-artifacts で保存できるのは各ページにつき 1 回分の監査ですが、--repeat を使うと複数回の監査になります。"
 },
 "notice.artifacts-of-repeat.next": {
  "en": "Leave out one of the two.",
  "ja": "どちらか一方を外してください。"
 },
 "notice.artifacts-unreadable": {
  "en": "“{path}” cannot be read: {why}",
  "ja": "「{path}」を読み込めません：{why}"
 },
 "notice.artifacts-unreadable.next": {
  "en": "Name the folder that pasteguard audit --save-artifacts wrote, or a file of it.",
  "ja": "pasteguard audit --save-artifacts で書き出したフォルダーか、その中のファイルを指定してください。"
 },
 "notice.artifacts-unsaved": {
  "en": "What was gathered could not be kept in “{path}”; the report is whole: {why}",
  "ja": "集めた内容を「{path}」に保存できませんでした。報告書は完全なものです：{why}"
 },
 "notice.artifacts-unsaved.next": {
  "en": "Make room, or name another folder with --save-artifacts, and audit the page again.",
  "ja": "空き容量を確保するか、--save-artifacts で別のフォルダーを指定して、ページをもう一度監査してください。"
 },
 "notice.artifacts-version": {
  "en": "“{path}” was written in another form ({found}) than this version reads ({expected}).",
  "ja": "「{path}」の形式（{found}）は、このバージョンで読み込める形式（{expected}）と異なります。"
 },
 "notice.artifacts-version.next": {
  "en": "Audit the page again with --save-artifacts, or judge the file with Pasteguard {version}, which wrote it.",
  "ja": "--save-artifacts を付けてページをもう一度監査するか、このファイルを書き出した Pasteguard {version} で判定してください。"
 },
 "notice.browser-choice-missing": {
  "en": "PASTEGUARD_BROWSER names {path}, and there is no such program.",
  "ja": "PASTEGUARD_BROWSER に指定された {path} が見つかりません。"
 },
 "notice.browser-choice-missing.next": {
  "en": "Correct the variable, or unset it to let Pasteguard find a browser.",
  "ja": "変数を直すか、削除して Pasteguard に探させてください。"
 },
 "notice.browser-failed": {
  "en": "The browser {path} did not start: {why}",
  "ja": "ブラウザー {path} を起動できませんでした：{why}"
 },
 "notice.browser-failed.next": {
  "en": "Run `pasteguard doctor` to see what is missing.",
  "ja": "`pasteguard doctor` で不足しているものを確認してください。"
 },
 "notice.browser-gone": {
  "en": "The browser ended during the audit, so nothing is said of this page.",
  "ja": "監査中にブラウザーが終了したため、このページについての判定はありません。"
 },
 "notice.browser-gone.next": {
  "en": "Try again; if it happens again, run `pasteguard doctor` and look whether the machine has enough memory.",
  "ja": "もう一度お試しください。繰り返す場合は `pasteguard doctor` を実行し、メモリーが足りているか確認してください。"
 },
 "notice.browser-lost": {
  "en": "The browser was lost during the audit: {why}",
  "ja": "監査中にブラウザーとの接続が切れました：{why}"
 },
 "notice.browser-lost.next": {
  "en": "Try again; if it happens again, run `pasteguard doctor`.",
  "ja": "もう一度お試しください。繰り返す場合は `pasteguard doctor` を実行してください。"
 },
 "notice.browser-missing": {
  "en": "No browser was found to audit with.",
  "ja": "監査に使うブラウザーが見つかりません。"
 },
 "notice.browser-missing.next": {
  "en": "Run `make install`, or `python -m playwright install chromium`, or install Chromium, Chrome or Edge, or name one in PASTEGUARD_BROWSER.",
  "ja": "`make install` か `python -m playwright install chromium` を実行するか、Chromium、Chrome、Edge のいずれかを入れるか、PASTEGUARD_BROWSER で指定してください。"
 },
 "notice.browser-unended": {
  "en": "The browser could not be ended properly: {why}",
  "ja": "ブラウザーを正常に終了できませんでした：{why}"
 },
 "notice.browser-unended.next": {
  "en": "The results stand. If a browser of this kind is still running, end it.",
  "ja": "結果はそのまま使えます。ブラウザーが動き続けている場合は終了させてください。"
 },
 "notice.certificate": {
  "en": "The certificate of {url} is not valid ({code}).",
  "ja": "{url} の証明書が正しくありません（{code}）。"
 },
 "notice.certificate.next": {
  "en": "Correct the certificate, or, where you trust the server as it is, add --ignore-https-errors.",
  "ja": "証明書を直してください。信頼できるサーバーであれば、--ignore-https-errors を付けると開けます。"
 },
 "notice.click-empty": {
  "en": "--click was given no text.",
  "ja": "--click の文字が空です。"
 },
 "notice.click-empty.next": {
  "en": "Give the text as it stands on the page: --click \"Start\"",
  "ja": "ページに表示されている文字を指定してください：--click \"開始する\""
 },
 "notice.clicks-repeated": {
  "en": "The clicks that lead to this page ({clicks}) were done {count} times, since another page came by its address alone. If they start an attempt or send mail, each of them did so.",
  "ja": "アドレスだけでは同じページが開かなかったため、このページまでのクリック（{clicks}）を {count} 回行いました。受験の開始やメールの送信を含む場合は、その回数だけ行われています。"
 },
 "notice.clicks-repeated.next": {
  "en": "If they change something on the server, use an account made for auditing.",
  "ja": "サーバー側で何かが変わる場合は、監査用のアカウントを使ってください。"
 },
 "notice.connection-refused": {
  "en": "Nothing answers at {url}.",
  "ja": "{url} は応答しません。"
 },
 "notice.connection-refused.next": {
  "en": "Start the server, or check host and port.",
  "ja": "サーバーを起動するか、ホストとポートを確認してください。"
 },
 "notice.deadline": {
  "en": "The audit of this page was not finished within {seconds} seconds; what was found until then is reported.",
  "ja": "このページの監査は {seconds} 秒以内に終わりませんでした。それまでに分かったことを報告します。"
 },
 "notice.deadline.next": {
  "en": "Try again with a larger --timeout.",
  "ja": "--timeout を大きくして、もう一度お試しください。"
 },
 "notice.declaration-ignored": {
  "en": "Part of the disclosure file {url} was ignored: {where} ({why}).",
  "ja": "開示ファイル {url} の一部を無視しました：{where}（{why}）。"
 },
 "notice.declaration-ignored.next": {
  "en": "The rest of the file counts. If the site is yours, check the file against docs/assessment-allows.schema.json.",
  "ja": "ほかの部分は有効です。自社のサイトであれば、docs/assessment-allows.schema.json に沿っているか確認してください。"
 },
 "notice.declaration-unknown-ids": {
  "en": "The disclosure file {url} names restrictions that this version does not know: {ids}",
  "ja": "開示ファイル {url} に、このバージョンが知らない制限の ID があります：{ids}"
 },
 "notice.declaration-unknown-ids.next": {
  "en": "`pasteguard explain` lists the ids. A newer version of Pasteguard may know more.",
  "ja": "使える ID は `pasteguard explain` で確認できます。新しいバージョンで増えている可能性もあります。"
 },
 "notice.declaration-unreadable": {
  "en": "The disclosure file {url} could not be read: {why}.",
  "ja": "開示ファイル {url} を読み取れませんでした：{why}。"
 },
 "notice.declaration-unreadable.next": {
  "en": "The report does without it. If the site is yours, check the file against docs/assessment-allows.schema.json.",
  "ja": "開示ファイルなしで報告しています。自社のサイトであれば、docs/assessment-allows.schema.json に沿っているか確認してください。"
 },
 "notice.device": {
  "en": "The page was shown the screen, touch and user agent of “{device}”; the browser was {browser}, and keys and clicks were those of a computer.",
  "ja": "「{device}」の画面サイズ、タッチ対応、ユーザーエージェントで開きました。ブラウザーは {browser} で、キー入力とクリックはパソコンと同じ方法で行いました。"
 },
 "notice.device-unknown": {
  "en": "There is no device “{name}”.",
  "ja": "「{name}」という端末はありません。"
 },
 "notice.device-unknown-near": {
  "en": "There is no device “{name}”.",
  "ja": "「{name}」という端末はありません。"
 },
 "notice.device-unknown-near.next": {
  "en": "Did you mean one of these? {near}",
  "ja": "次の端末のことですか？ {near}"
 },
 "notice.device-unknown.next": {
  "en": "Use a name from Playwright's list of devices, such as: --device \"Pixel 7\"",
  "ja": "Playwright の端末一覧にある名前を指定してください。例：--device \"Pixel 7\""
 },
 "notice.device.next": {
  "en": "Try on such a device by hand what depends on its own browser or its keyboard on the screen.",
  "ja": "端末のブラウザーや画面上のキーボードによって変わることは、実際の端末で確認してください。"
 },
 "notice.download": {
  "en": "{url} is a download, not a page.",
  "ja": "{url} はページではなくダウンロードです。"
 },
 "notice.download.next": {
  "en": "Give the address of the page with the test.",
  "ja": "試験のページのアドレスを指定してください。"
 },
 "notice.empty-page": {
  "en": "The page is empty.",
  "ja": "ページに何も表示されていません。"
 },
 "notice.empty-page.next": {
  "en": "Check the address; a page that needs a log-in or a click: see --journey and --click.",
  "ja": "アドレスを確認してください。ログインやクリックが必要なページには --journey や --click を使えます。"
 },
 "notice.ended.closed": {
  "en": "The page closed itself while it was audited.",
  "ja": "監査中にページが自分で閉じました。"
 },
 "notice.ended.closed.next": {
  "en": "If it closes because of what was tried, the finding says so.",
  "ja": "操作が原因の場合は結果に示します。"
 },
 "notice.ended.crashed": {
  "en": "The page crashed the browser's tab.",
  "ja": "ページがブラウザーのタブをクラッシュさせました。"
 },
 "notice.ended.crashed.next": {
  "en": "Open it in a browser; if it works there, try again with more memory.",
  "ja": "ブラウザーで開いて確認し、動く場合はメモリーを増やしてお試しください。"
 },
 "notice.ended.dialogs": {
  "en": "The page opened dialogs without end.",
  "ja": "ページがダイアログを開き続けました。"
 },
 "notice.ended.dialogs.next": {
  "en": "Open it in a browser to see what it asks.",
  "ja": "ブラウザーで開いて、何を求めているか確認してください。"
 },
 "notice.ended.failed": {
  "en": "The page could not be read to the end.",
  "ja": "ページを最後まで読み取れませんでした。"
 },
 "notice.ended.failed.next": {
  "en": "Try again.",
  "ja": "もう一度お試しください。"
 },
 "notice.ended.hung": {
  "en": "The page stopped answering.",
  "ja": "ページが応答しなくなりました。"
 },
 "notice.ended.hung.next": {
  "en": "Open it in a browser to see whether it freezes there too.",
  "ja": "ブラウザーでも固まるかどうか確認してください。"
 },
 "notice.ended.navigated": {
  "en": "The page went to another address while it was audited.",
  "ja": "監査中にページが別のアドレスへ移動しました。"
 },
 "notice.ended.navigated.next": {
  "en": "If it leaves because of what was tried, the finding says so; else audit the address it goes to.",
  "ja": "操作が原因の場合は結果に示します。そうでない場合は、移動先のアドレスを監査してください。"
 },
 "notice.ended.way-spent": {
  "en": "Another page came by its address alone, and the way to the page may not be gone more often (--visits): what needs a visit of its own is unclear.",
  "ja": "アドレスだけでは同じページが開かず、手順の回数にも上限があるため（--visits）、新たに開き直す必要のある項目は確認できませんでした。"
 },
 "notice.ended.way-spent.next": {
  "en": "Use an account whose attempts may be spent, and a larger --visits or none.",
  "ja": "受験回数を使ってよいアカウントで、--visits を大きくするか、指定せずに監査してください。"
 },
 "notice.extension-missing": {
  "en": "The files of the browser extension are not here.",
  "ja": "ブラウザー拡張機能のファイルが見つかりません。"
 },
 "notice.extension-missing.next": {
  "en": "Install Pasteguard again, or work in a checkout of it.",
  "ja": "Pasteguard を入れ直すか、ソースコードのフォルダーで実行してください。"
 },
 "notice.extension-unwritable": {
  "en": "The packages cannot be written to {path}: {why}.",
  "ja": "{path} にファイルを書き出せません: {why}"
 },
 "notice.extension-unwritable.next": {
  "en": "Choose a folder that you may write to.",
  "ja": "書き込みのできるフォルダーを指定してください。"
 },
 "notice.file-not-found": {
  "en": "There is no file at {url}.",
  "ja": "{url} にファイルがありません。"
 },
 "notice.file-not-found.next": {
  "en": "Check the path.",
  "ja": "パスを確認してください。"
 },
 "notice.folder-empty": {
  "en": "There is no HTML file in “{path}” or below it.",
  "ja": "「{path}」とその下に HTML ファイルがありません。"
 },
 "notice.folder-empty.next": {
  "en": "Give a folder that holds files ending in .html or .htm.",
  "ja": ".html か .htm で終わるファイルのあるフォルダーを指定してください。"
 },
 "notice.header": {
  "en": "“{header}” is not the name of a header.",
  "ja": "「{header}」はヘッダーの名前として使えません。"
 },
 "notice.header.next": {
  "en": "Write a name, a colon and a value, such as: --header \"X-Staging: yes\"",
  "ja": "名前、コロン、値の順に書いてください。例：--header \"X-Staging: yes\""
 },
 "notice.held-back": {
  "en": "{count} requests that could have changed something were held back.",
  "ja": "何かを変更しうる {count} 件の通信を止めました。"
 },
 "notice.held-back.next": {
  "en": "Nothing to do. With --let-through they are sent.",
  "ja": "対応は不要です。--let-through を付けると送信されます。"
 },
 "notice.held-early": {
  "en": "While the page loaded, {count} of its requests were held back; it may need them to show its fields.",
  "ja": "ページの読み込み中に {count} 件の通信を止めました。入力欄を表示するのに必要な通信だったかもしれません。"
 },
 "notice.held-early.next": {
  "en": "If the page may be sent such requests, audit it again with --let-through.",
  "ja": "送信してもよいページであれば、--let-through を付けてもう一度監査してください。"
 },
 "notice.host-given-up": {
  "en": "{host} did not answer {times} times in a row, with pauses between, so this page was not tried.",
  "ja": "{host} が、間隔を空けても {times} 回続けて応答しなかったため、このページは監査していません。"
 },
 "notice.host-given-up.next": {
  "en": "Check that the host answers, then run it again.",
  "ja": "ホストが応答することを確認してから、もう一度実行してください。"
 },
 "notice.host-refuses": {
  "en": "{host} asks to be left alone for longer than this run waits, so this page was not audited.",
  "ja": "{host} が、この実行で待てるより長くアクセスを控えるよう求めているため、このページは監査していません。"
 },
 "notice.host-refuses.next": {
  "en": "Run it again later, with fewer pages of this host at a time or a longer pause between them.",
  "ja": "時間をおき、このホストで同時に監査するページを減らすか間隔を空けて、もう一度実行してください。"
 },
 "notice.identify": {
  "en": "What --identify says cannot stand in a user agent: up to {limit} ASCII characters, no parentheses and no backslash.",
  "ja": "--identify の内容はユーザーエージェントに入れられません。使えるのは半角の ASCII 文字 {limit} 字までで、括弧とバックスラッシュは使えません。"
 },
 "notice.identify.next": {
  "en": "Name who audits and how to reach you, such as: --identify \"+https://example.com/audits\"",
  "ja": "監査する人と連絡先を書いてください。例：--identify \"+https://example.com/audits\""
 },
 "notice.journey-failed": {
  "en": "The journey {path} failed in line {line}, on {url}: {why}",
  "ja": "ジャーニー {path} が {line} 行目で失敗しました（{url}）：{why}"
 },
 "notice.journey-failed.next": {
  "en": "Correct the journey; it gets the page after the first visit has settled. The page's buttons and links, where it failed: {shown}",
  "ja": "ジャーニーを直してください。最初の表示が落ち着いた後のページが渡されます。失敗したときのページのボタンとリンク：{shown}"
 },
 "notice.journey-log-in": {
  "en": "The site did not let “{user}” in.",
  "ja": "「{user}」ではログインできませんでした。"
 },
 "notice.journey-log-in.next": {
  "en": "Try name and password in a browser; the password is the one in PASTEGUARD_SET_PASSWORD, or the one that was typed.",
  "ja": "ブラウザーで名前とパスワードを確かめてください。使われたのは、PASTEGUARD_SET_PASSWORD の値か、入力されたパスワードです。"
 },
 "notice.journey-missing": {
  "en": "{path} defines no `async def journey(page)`.",
  "ja": "{path} に `async def journey(page)` がありません。"
 },
 "notice.journey-missing.next": {
  "en": "Define it; it gets Playwright's Page.",
  "ja": "定義してください。Playwright の Page が渡されます。"
 },
 "notice.journey-no-attempt": {
  "en": "Nothing that begins an attempt stands on the page.",
  "ja": "受験を始めるボタンやリンクが、ページにありませんでした。"
 },
 "notice.journey-no-attempt.next": {
  "en": "Give the address of the test's own page, and an account that still may attempt it; docs/systems.md says which page that is.",
  "ja": "テスト自体のページのアドレスと、まだ受験できるアカウントを指定してください。どのページかは docs/ja/systems.md にあります。"
 },
 "notice.journey-unreadable": {
  "en": "The journey file {path} cannot be run: {why}",
  "ja": "ジャーニーファイル {path} を実行できません：{why}"
 },
 "notice.journey-unreadable.next": {
  "en": "Correct the file; it is ordinary Python.",
  "ja": "ファイルを直してください。通常の Python です。"
 },
 "notice.judge-failed": {
  "en": "Pasteguard itself failed when it judged {id}, which is unclear for that reason: {why}",
  "ja": "{id} の判定中に Pasteguard 自体でエラーが起きたため、この項目は「不明」です：{why}"
 },
 "notice.judge-failed.next": {
  "en": "This is a mistake in Pasteguard: please report it with this line and, if you may, the page. The other results stand.",
  "ja": "Pasteguard の不具合です。この行と、差し支えなければページを添えて報告してください。ほかの結果はそのまま使えます。"
 },
 "notice.leads-nowhere": {
  "en": "{url} goes on to {to}, which cannot be opened.",
  "ja": "{url} から {to} へ移動しますが、移動先を開けません。"
 },
 "notice.leads-nowhere.next": {
  "en": "Correct the address the page goes on to, or audit the page it should lead to.",
  "ja": "移動先のアドレスを直すか、本来の移動先のページを直接指定してください。"
 },
 "notice.leaves-by-itself": {
  "en": "The page goes away by itself, also where nothing is done to it: what could not be tried is unclear.",
  "ja": "ページは何も操作しなくても移動するか閉じてしまうため、試せなかった項目は「不明」としています。"
 },
 "notice.leaves-by-itself.next": {
  "en": "Audit the address it goes to, or a copy of the page that stays.",
  "ja": "移動先のアドレスを監査するか、移動しない状態のページを用意してください。"
 },
 "notice.like-fields": {
  "en": "The page has {count} fields. Into {sampled} of them, which are alike in their markup with others, text was only pasted; those others were tried in every way.",
  "ja": "欄が {count} 個あります。そのうち {sampled} 個は、マークアップが同じほかの欄ですべての操作を試し、貼り付けだけを試しました。"
 },
 "notice.like-fields.next": {
  "en": "Read what is said of the fields that were tried in every way; audit a page with fewer fields to have each of them tried so.",
  "ja": "すべての操作を試した欄の結果をご覧ください。どの欄でもすべてを試すには、欄の少ないページで監査してください。"
 },
 "notice.list-empty": {
  "en": "The list “{path}” names no target.",
  "ja": "一覧「{path}」に対象がありません。"
 },
 "notice.list-empty.next": {
  "en": "Write one target a line. Lines that begin with # are comments.",
  "ja": "1 行に 1 つずつ対象を書いてください。# で始まる行はコメントです。"
 },
 "notice.list-in-list": {
  "en": "The list “{path}” names another list: @{name}",
  "ja": "一覧「{path}」の中で、別の一覧 @{name} が指定されています。"
 },
 "notice.list-in-list.next": {
  "en": "Give both lists in the command: @first.txt @second.txt",
  "ja": "両方の一覧をコマンドに指定してください：@first.txt @second.txt"
 },
 "notice.list-missing": {
  "en": "There is no list “{path}”.",
  "ja": "「{path}」という一覧のファイルはありません。"
 },
 "notice.list-missing-near": {
  "en": "There is no list “{path}”.",
  "ja": "「{path}」という一覧のファイルはありません。"
 },
 "notice.list-missing-near.next": {
  "en": "Did you mean “@{suggestion}”?",
  "ja": "「@{suggestion}」のことですか？"
 },
 "notice.list-missing.next": {
  "en": "Check the path after the @.",
  "ja": "@ の後のパスを確認してください。"
 },
 "notice.list-unreadable": {
  "en": "The list “{path}” cannot be read: {why}",
  "ja": "一覧「{path}」を読み込めません：{why}"
 },
 "notice.list-unreadable.next": {
  "en": "A list is a text file in UTF-8 with one target a line.",
  "ja": "一覧は、1 行に 1 つずつ対象を書いた UTF-8 のテキストファイルにしてください。"
 },
 "notice.log-in": {
  "en": "{url} asks for a user name and a password.",
  "ja": "{url} はユーザー名とパスワードを求めています。"
 },
 "notice.log-in.next": {
  "en": "Put them into the address (https://name:password@host/): they never get into a report.",
  "ja": "アドレスに入れて指定してください（https://名前:パスワード@ホスト/）。レポートには残りません。"
 },
 "notice.markup-frames": {
  "en": "The content of frames is not in the file: {names}",
  "ja": "フレームの内容がファイルに含まれていません：{names}"
 },
 "notice.markup-frames.next": {
  "en": "Save each frame as a file of its own, or audit the page at its address with another mode.",
  "ja": "フレームの内容を別のファイルに保存するか、ページのアドレスを指定して別の方法で監査してください。"
 },
 "notice.markup-many-fields": {
  "en": "The page has very many fields; the first {limit} are judged.",
  "ja": "入力欄が非常に多いため、最初の {limit} 個だけを判定しました。"
 },
 "notice.markup-many-fields.next": {
  "en": "Save the page in parts to have every field judged.",
  "ja": "すべての欄を判定するには、ページを分けて保存してください。"
 },
 "notice.markup-needs-files": {
  "en": "--mode markup reads saved files; {url} is an address.",
  "ja": "--mode markup で調べられるのは保存済みのファイルだけです。{url} はアドレスです。"
 },
 "notice.markup-needs-files.next": {
  "en": "Save the page as an HTML file and name that, or use --mode passive.",
  "ja": "ページを HTML ファイルに保存して指定するか、--mode passive を使ってください。"
 },
 "notice.markup-no-fields": {
  "en": "No field to write in was found in the file.",
  "ja": "ファイルの中に入力欄が見つかりませんでした。"
 },
 "notice.markup-no-fields.next": {
  "en": "Save the page when its fields are on the screen, or audit it at its address with another mode.",
  "ja": "入力欄が表示された状態でページを保存するか、ページのアドレスを指定して別の方法で監査してください。"
 },
 "notice.markup-no-html": {
  "en": "The file is not HTML that can be read.",
  "ja": "読み取れる HTML のファイルではありません。"
 },
 "notice.markup-no-html.next": {
  "en": "Save the page anew, or audit it in a browser with --mode passive.",
  "ja": "ページを保存し直すか、--mode passive を使ってブラウザーで監査してください。"
 },
 "notice.markup-option": {
  "en": "{option} needs a browser; --mode markup only reads saved files.",
  "ja": "{option} にはブラウザーが必要です。--mode markup は保存済みのファイルを読むだけです。"
 },
 "notice.markup-option.next": {
  "en": "Leave it out, or choose --mode rehearsal or --mode passive.",
  "ja": "このオプションを外すか、--mode rehearsal か --mode passive を選んでください。"
 },
 "notice.markup-outside-scripts": {
  "en": "Scripts that the page loads are not in the file, so much stays unclear. Missing: {names}",
  "ja": "ページが読み込むスクリプトがファイルに含まれないため、多くが判定できません。含まれないもの：{names}"
 },
 "notice.markup-outside-scripts.next": {
  "en": "Audit the page at its address with --mode passive or --mode rehearsal.",
  "ja": "ページのアドレスを指定し、--mode passive か --mode rehearsal で監査してください。"
 },
 "notice.markup-too-large": {
  "en": "The file is larger than {megabytes} MB.",
  "ja": "ファイルの大きさが {megabytes} MB を超えています。"
 },
 "notice.markup-too-large.next": {
  "en": "Save the page without pictures in it, or audit it in a browser with --mode passive.",
  "ja": "画像を埋め込まずにページを保存するか、--mode passive を使ってブラウザーで監査してください。"
 },
 "notice.markup-too-long": {
  "en": "Reading the file took longer than {seconds} seconds.",
  "ja": "ファイルの読み取りが {seconds} 秒を超えました。"
 },
 "notice.markup-too-long.next": {
  "en": "Give it more time with --timeout, or audit the page in a browser with --mode passive.",
  "ja": "--timeout で時間を延ばすか、--mode passive を使ってブラウザーで監査してください。"
 },
 "notice.markup-unreadable": {
  "en": "The file cannot be read: {why}.",
  "ja": "ファイルを読み取れません：{why}。"
 },
 "notice.markup-unreadable.next": {
  "en": "Check that the file is still there and that you may read it.",
  "ja": "ファイルがあるか、読み取りの権限があるかを確かめてください。"
 },
 "notice.memory": {
  "en": "The page filled more than {megabytes} MB of memory, so its audit was ended and nothing is said of it.",
  "ja": "ページが {megabytes} MB を超えるメモリーを使ったため、監査を打ち切りました。このページについての判定はありません。"
 },
 "notice.memory.next": {
  "en": "Open it in a browser and look at its memory; if it truly needs that much, allow more with --memory.",
  "ja": "ブラウザーで開いてメモリーの使用量を確認してください。本当に必要な場合は、--memory で上限を上げられます。"
 },
 "notice.narrow": {
  "en": "The test has this page open {width} pixels wide; it was audited in a window of {ours}.",
  "ja": "このページはテストでは幅 {width} ピクセルで開かれていますが、幅 {ours} ピクセルのウィンドウで監査しました。"
 },
 "notice.narrow.next": {
  "en": "What the page does only on small screens was not tried. Check that by hand, on such a device.",
  "ja": "小さな画面でだけ行われる処理は確かめていません。実際の端末で確認してください。"
 },
 "notice.no-answer": {
  "en": "{url} did not answer within {seconds} seconds.",
  "ja": "{url} は {seconds} 秒以内に応答しませんでした。"
 },
 "notice.no-answer.next": {
  "en": "Try again later, or check that the server answers.",
  "ja": "後でもう一度試すか、サーバーが応答するか確認してください。"
 },
 "notice.no-fields": {
  "en": "No field to write in was found on the page.",
  "ja": "ページに入力欄が見つかりませんでした。"
 },
 "notice.no-fields.next": {
  "en": "If the test begins behind a button or a log-in, use --click, --journey or --storage-state.",
  "ja": "試験がボタンやログインの先にある場合は、--click、--journey、--storage-state を使ってください。"
 },
 "notice.no-room": {
  "en": "This machine has no room for a browser: {why}",
  "ja": "この端末でブラウザーを動かす余裕がありません：{why}"
 },
 "notice.no-room.next": {
  "en": "Look at the free space of its disk and at its memory, then try again.",
  "ja": "ディスクの空き容量とメモリーを確認してから、もう一度お試しください。"
 },
 "notice.not-a-page": {
  "en": "{url} is not a page but {kind}.",
  "ja": "{url} はページではなく {kind} です。"
 },
 "notice.not-a-page.next": {
  "en": "Give the address of the page with the test.",
  "ja": "試験のページのアドレスを指定してください。"
 },
 "notice.not-an-address": {
  "en": "{url} is not an address a browser can open.",
  "ja": "{url} はブラウザーで開けるアドレスではありません。"
 },
 "notice.not-an-address.next": {
  "en": "Give an http or https address, or the path of an HTML file.",
  "ja": "http か https のアドレス、または HTML ファイルのパスを指定してください。"
 },
 "notice.not-seen": {
  "en": "The disclosure file {url} announces restrictions that the audit did not meet: {ids}",
  "ja": "開示ファイル {url} に書かれている制限のうち、監査で確認されなかったものがあります：{ids}"
 },
 "notice.not-seen.next": {
  "en": "The file may be out of date, or they may begin later in the test. If the page is yours, correct the file where it is wrong.",
  "ja": "ファイルが古いか、試験の途中から制限が始まる可能性があります。自社のページであれば、誤りがないか確認してください。"
 },
 "notice.nothing-to-click": {
  "en": "Nothing to click on with the text “{text}” appeared on {url}.",
  "ja": "{url} に「{text}」というクリックできるものが現れませんでした。"
 },
 "notice.nothing-to-click.next": {
  "en": "Give --click the text as it stands on the page. Its buttons and links: {shown}",
  "ja": "--click には、ページに表示されているとおりの文字を指定してください。ページのボタンとリンク：{shown}"
 },
 "notice.nothing-to-open": {
  "en": "There is no HTML report to open.",
  "ja": "開く HTML の報告書がありません。"
 },
 "notice.nothing-to-open.next": {
  "en": "Name a file for it, such as: --output report.html --open",
  "ja": "ファイルを指定してください。例：--output report.html --open"
 },
 "notice.nothing-to-resume": {
  "en": "There is no run of these targets with these options to go on with in {folder}.",
  "ja": "{folder} に、この対象と設定で再開できる実行はありません。"
 },
 "notice.nothing-to-resume.next": {
  "en": "Give the very same targets and options as before, or leave out --resume to begin anew.",
  "ja": "前回とまったく同じ対象と設定を指定するか、--resume を外して最初から実行してください。"
 },
 "notice.nothing-to-show": {
  "en": "{url} answered, but with nothing to show.",
  "ja": "{url} は応答しましたが、表示するものがありません。"
 },
 "notice.nothing-to-show.next": {
  "en": "Give the address of the page with the test.",
  "ja": "試験のページのアドレスを指定してください。"
 },
 "notice.offline": {
  "en": "This machine is not connected to a network.",
  "ja": "この端末はネットワークに接続されていません。"
 },
 "notice.offline.next": {
  "en": "Connect, then try again.",
  "ja": "接続してから、もう一度お試しください。"
 },
 "notice.other-route": {
  "en": "{url} goes on to another view than the one after the # that was asked for: that one was audited.",
  "ja": "{url} は、# の後に指定した画面から別の画面に移動したため、移動先の画面を監査しました。"
 },
 "notice.other-route.next": {
  "en": "If that is a log-in page, use --storage-state or --journey to get past it.",
  "ja": "移動先がログインページの場合は、--storage-state か --journey で先のページを開いてください。"
 },
 "notice.output-failed": {
  "en": "The result could not be written to “{path}”: {why}",
  "ja": "「{path}」に結果を書き込めませんでした：{why}"
 },
 "notice.output-failed.next": {
  "en": "Name another place with --output.",
  "ja": "--output で別の場所を指定してください。"
 },
 "notice.output-is-folder": {
  "en": "“{path}” is a folder, so the result cannot be written to it.",
  "ja": "「{path}」はフォルダーのため、結果を書き込めません。"
 },
 "notice.output-is-folder.next": {
  "en": "Name a file in it, such as {example}.",
  "ja": "{example} のように、その中のファイルを指定してください。"
 },
 "notice.output-mismatch": {
  "en": "“{path}” ends like a {expected} file, but its --format is {format}.",
  "ja": "「{path}」の拡張子は {expected} のものですが、--format は {format} です。"
 },
 "notice.output-mismatch.next": {
  "en": "The first --format goes to the first --output, the second to the second: put them in the same order.",
  "ja": "1 つ目の --format は 1 つ目の --output に、2 つ目は 2 つ目に対応します。同じ順に並べてください。"
 },
 "notice.output-not-writable": {
  "en": "“{path}” cannot be written: {why}",
  "ja": "「{path}」に書き込めません：{why}"
 },
 "notice.output-not-writable.next": {
  "en": "Name another place with --output.",
  "ja": "--output で別の場所を指定してください。"
 },
 "notice.output-suffix-unknown": {
  "en": "The ending of “{path}” does not say which form to write.",
  "ja": "「{path}」の拡張子からは、どの形式で書き込むか分かりません。"
 },
 "notice.output-suffix-unknown.next": {
  "en": "End it in one of {suffixes}, or give a --format.",
  "ja": "拡張子を {suffixes} のいずれかにするか、--format を指定してください。"
 },
 "notice.output-twice": {
  "en": "“{path}” is named by two --output.",
  "ja": "「{path}」が 2 つの --output に指定されています。"
 },
 "notice.output-twice.next": {
  "en": "Give each result a file of its own.",
  "ja": "結果ごとに別のファイルを指定してください。"
 },
 "notice.own-mistake": {
  "en": "Pasteguard itself failed on this page: {why}",
  "ja": "このページの監査中に Pasteguard 自体でエラーが起きました：{why}"
 },
 "notice.own-mistake-part": {
  "en": "Pasteguard itself failed at a part of this report, which is missing ({what}); everything else holds: {why}",
  "ja": "Pasteguard 自体のエラーで、報告書の一部（{what}）を作れませんでした。ほかの内容はそのまま有効です：{why}"
 },
 "notice.own-mistake-part.next": {
  "en": "This is a mistake in Pasteguard: please report it with this line and, if you may, the page.",
  "ja": "Pasteguard の不具合です。この行と、差し支えなければページを添えて報告してください。"
 },
 "notice.own-mistake.next": {
  "en": "This is a mistake in Pasteguard: please report it with this line and, if you may, the page.",
  "ja": "Pasteguard の不具合です。この行と、差し支えなければページを添えて報告してください。"
 },
 "notice.pdf": {
  "en": "{url} is a PDF, not a page.",
  "ja": "{url} はページではなく PDF です。"
 },
 "notice.pdf.next": {
  "en": "Give the address of the page with the test.",
  "ja": "試験のページのアドレスを指定してください。"
 },
 "notice.proxy": {
  "en": "What --proxy says is not the address of a proxy.",
  "ja": "--proxy の内容は、プロキシのアドレスとして使えません。"
 },
 "notice.proxy-log-in": {
  "en": "The proxy asks for a name and a password before it opens {url}.",
  "ja": "{url} を開くには、プロキシの認証が必要です。"
 },
 "notice.proxy-log-in.next": {
  "en": "Give the right ones: --proxy http://NAME:PASSWORD@HOST:PORT",
  "ja": "正しい名前とパスワードを指定してください：--proxy http://名前:パスワード@ホスト:ポート"
 },
 "notice.proxy-refuses": {
  "en": "The proxy does not lead to {url}.",
  "ja": "プロキシが {url} への接続を受け付けませんでした。"
 },
 "notice.proxy-refuses.next": {
  "en": "Check that the address is right and that the proxy may open it.",
  "ja": "アドレスが正しいか、プロキシで許可されているかを確認してください。"
 },
 "notice.proxy-socks": {
  "en": "The browser cannot log in to a SOCKS proxy.",
  "ja": "ブラウザーは、SOCKS プロキシの認証に対応していません。"
 },
 "notice.proxy-socks.next": {
  "en": "Use an HTTP proxy, or one that asks for no password.",
  "ja": "HTTP プロキシか、認証のないプロキシを使ってください。"
 },
 "notice.proxy-unreachable": {
  "en": "The proxy did not answer, so {url} could not be opened.",
  "ja": "プロキシが応答しないため、{url} を開けませんでした。"
 },
 "notice.proxy-unreachable.next": {
  "en": "Check the address of the proxy (--proxy, or that of your system) and try again.",
  "ja": "プロキシのアドレス（--proxy、または使っているシステムの設定）を確認して、もう一度お試しください。"
 },
 "notice.proxy.next": {
  "en": "Write it as http, https, socks4 or socks5, such as: --proxy http://proxy.example.com:8080",
  "ja": "http、https、socks4、socks5 のどれかのアドレスを書いてください。例：--proxy http://proxy.example.com:8080"
 },
 "notice.redirect-loop": {
  "en": "{url} redirects in a circle.",
  "ja": "{url} のリダイレクトが循環しています。"
 },
 "notice.redirect-loop.next": {
  "en": "Open the page in a browser; a log-in may be missing: see --storage-state and --journey.",
  "ja": "ブラウザーで開いて確認してください。ログインが必要な場合は --storage-state や --journey を使えます。"
 },
 "notice.refused": {
  "en": "{url} asks to be left alone for now (status {status}).",
  "ja": "{url} は、今はアクセスを控えるよう求めています（ステータス {status}）。"
 },
 "notice.refused.next": {
  "en": "Try again later, with fewer pages of this host at a time or a longer pause between them.",
  "ja": "時間をおき、このホストで同時に監査するページを減らすか間隔を空けて、もう一度お試しください。"
 },
 "notice.repeat-cut": {
  "en": "The run was stopped: this page was audited {done} of {asked} times, and what would have differed later is not known.",
  "ja": "途中で中止したため、このページの監査は {asked} 回のうち {done} 回です。以降の監査で結果が変わったかどうかは分かりません。"
 },
 "notice.repeat-cut.next": {
  "en": "Go on with --resume.",
  "ja": "--resume を付けて実行すると、続きから再開できます。"
 },
 "notice.repeated": {
  "en": "The page was audited {times} times. Failed: {failed}. Findings that differed from time to time, and are unclear: {unstable}.",
  "ja": "このページを {times} 回監査しました。失敗した回数は {failed} 回、結果が一致せず「不明」とした項目は {unstable} 件です。"
 },
 "notice.repeated.next": {
  "en": "Where findings differ, look at what the page decides by chance, by time or by the server's load.",
  "ja": "結果が異なる項目があれば、偶然、時刻、サーバーの負荷によって動作が変わっていないか確認してください。"
 },
 "notice.robots-forbid": {
  "en": "The robots.txt of {host} asks that this page is left alone, so it was not audited.",
  "ja": "{host} の robots.txt がこのページへのアクセスを控えるよう求めているため、監査していません。"
 },
 "notice.robots-forbid.next": {
  "en": "If the site is yours or its owner agrees, use --ignore-robots, or allow PasteguardBot there.",
  "ja": "自分のサイトの場合や運営者の同意がある場合は、--ignore-robots を使うか、robots.txt で PasteguardBot を許可してください。"
 },
 "notice.robots-unreadable": {
  "en": "{host} failed to send its robots.txt (status {status}), so its pages were left alone.",
  "ja": "{host} の robots.txt を取得できないため（ステータス {status}）、このホストのページは監査していません。"
 },
 "notice.robots-unreadable.next": {
  "en": "Have the server send it, or answer 404 where there is none; or use --ignore-robots if the site is yours.",
  "ja": "サーバーが robots.txt を返すか、ない場合は 404 を返すようにしてください。自分のサイトの場合は --ignore-robots も使えます。"
 },
 "notice.scheme-unsupported": {
  "en": "Addresses that begin with {scheme}: cannot be audited.",
  "ja": "{scheme}: で始まるアドレスは監査できません。"
 },
 "notice.scheme-unsupported.next": {
  "en": "Give an http or https address, or the path of an HTML file.",
  "ja": "http か https のアドレス、または HTML ファイルのパスを指定してください。"
 },
 "notice.screen-twice": {
  "en": "Two results would go to the screen at once.",
  "ja": "画面に出力する結果が 2 つあります。"
 },
 "notice.screen-twice.next": {
  "en": "Give all but one an --output file.",
  "ja": "1 つを除いて --output でファイルを指定してください。"
 },
 "notice.send.file": {
  "en": "{path} cannot be read: {why}",
  "ja": "{path} を読み取れません：{why}"
 },
 "notice.send.file.next": {
  "en": "Check the path.",
  "ja": "パスを確認してください。"
 },
 "notice.send.no-service": {
  "en": "What answers at {url} is not a Pasteguard service.",
  "ja": "{url} で応答しているのは Pasteguard のサービスではありません。"
 },
 "notice.send.no-service.next": {
  "en": "Give the address that \"pasteguard serve\" shows.",
  "ja": "「pasteguard serve」が表示するアドレスを指定してください。"
 },
 "notice.send.no-token": {
  "en": "There is no token to send the run with.",
  "ja": "送信に使うトークンがありません。"
 },
 "notice.send.no-token.next": {
  "en": "Put one into the variable {variable}, or name a file that holds it with --token-file. An operator makes one with: pasteguard server token add NAME --scope submit",
  "ja": "環境変数 {variable} に入れるか、--token-file でトークンを書いたファイルを指定してください。トークンは、管理者が pasteguard server token add NAME --scope submit で作成します。"
 },
 "notice.send.no-url": {
  "en": "It is not said where to send it.",
  "ja": "送り先が指定されていません。"
 },
 "notice.send.no-url.next": {
  "en": "Give the address of the service: --to https://...",
  "ja": "サービスのアドレスを --to https://... の形で指定してください。"
 },
 "notice.send.refused": {
  "en": "The service at {url} did not take the run ({status}): {why}",
  "ja": "{url} のサービスに受け付けられませんでした（{status}）：{why}"
 },
 "notice.send.refused.next": {
  "en": "Put right what it says, then send the run again.",
  "ja": "表示された問題を解決してから、もう一度送ってください。"
 },
 "notice.send.token-file": {
  "en": "The file {path} with the token cannot be read: {why}",
  "ja": "トークンのファイル {path} を読み取れません：{why}"
 },
 "notice.send.token-file.next": {
  "en": "Check the path and who may read it.",
  "ja": "パスと読み取り権限を確認してください。"
 },
 "notice.send.unreachable": {
  "en": "The service at {url} does not answer: {why}",
  "ja": "{url} のサービスから応答がありません：{why}"
 },
 "notice.send.unreachable.next": {
  "en": "Check the address and whether the service runs; then send the run again.",
  "ja": "アドレスと、サービスが動いていることを確認してから、もう一度送ってください。"
 },
 "notice.send.url": {
  "en": "\"{url}\" is no address of a service.",
  "ja": "「{url}」はサービスのアドレスではありません。"
 },
 "notice.send.url.next": {
  "en": "Give http:// or https://, a host, and a port where it needs one, without user name and password.",
  "ja": "http:// か https:// で始め、ホストと必要ならポートを指定してください。ユーザー名とパスワードは含めないでください。"
 },
 "notice.service.address": {
  "en": "Cannot listen on {address}: {why}",
  "ja": "{address} で待ち受けできません：{why}"
 },
 "notice.service.address.next": {
  "en": "Choose another one with --host or --port, or stop what listens there.",
  "ja": "--host か --port で別のものを指定するか、そこを使っているプログラムを終了してください。"
 },
 "notice.service.database": {
  "en": "This names no database that Pasteguard knows: {why}",
  "ja": "対応していないデータベースです：{why}"
 },
 "notice.service.database.next": {
  "en": "Use sqlite:////path/to/file or postgresql+psycopg://user@host/name, in --database or DATABASE_URL.",
  "ja": "--database または DATABASE_URL に、sqlite:////path/to/file か postgresql+psycopg://user@host/name の形で指定してください。"
 },
 "notice.service.newer-schema": {
  "en": "The database was made by a newer version (schema {revision}).",
  "ja": "データベースが、より新しいバージョンのものです（スキーマ {revision}）。"
 },
 "notice.service.newer-schema.next": {
  "en": "Install that version, or restore the backup from before the upgrade.",
  "ja": "そのバージョンを入れるか、更新前のバックアップに戻してください。"
 },
 "notice.service.no-database": {
  "en": "The database cannot be opened: {why}",
  "ja": "データベースを開けません：{why}"
 },
 "notice.service.no-database.next": {
  "en": "Check --database (DATABASE_URL) and --data-folder (PASTEGUARD_DATA). \"pasteguard serve\" and \"pasteguard server migrate\" make what is missing.",
  "ja": "--database（DATABASE_URL）と --data-folder（PASTEGUARD_DATA）を確認してください。「pasteguard serve」か「pasteguard server migrate」を実行すると、足りないものが作成されます。"
 },
 "notice.service.no-driver": {
  "en": "The driver for this database is not installed: {why}",
  "ja": "このデータベースのドライバーが入っていません：{why}"
 },
 "notice.service.no-driver.next": {
  "en": "Install it: pip install 'pasteguard[postgresql]'",
  "ja": "次のコマンドで入れてください：pip install 'pasteguard[postgresql]'"
 },
 "notice.service.no-project": {
  "en": "There is no project \"{name}\".",
  "ja": "プロジェクト「{name}」はありません。"
 },
 "notice.service.no-project.next": {
  "en": "See which there are with: pasteguard server project list",
  "ja": "pasteguard server project list で一覧を確認してください。"
 },
 "notice.service.no-token": {
  "en": "There is no token {id}, or it is revoked already.",
  "ja": "番号 {id} のトークンはないか、すでに無効になっています。"
 },
 "notice.service.no-token.next": {
  "en": "See which there are with: pasteguard server token list",
  "ja": "pasteguard server token list で一覧を確認してください。"
 },
 "notice.service.no-webhook": {
  "en": "There is no webhook {id}.",
  "ja": "番号 {id} の Webhook はありません。"
 },
 "notice.service.no-webhook.next": {
  "en": "See which there are with: pasteguard server webhook list",
  "ja": "pasteguard server webhook list で一覧を確認してください。"
 },
 "notice.service.not-migrated": {
  "en": "The database was made by an older version, or is still empty.",
  "ja": "データベースが古いバージョンのものか、まだ空です。"
 },
 "notice.service.not-migrated.next": {
  "en": "Make a backup, then: pasteguard server migrate",
  "ja": "バックアップを取ってから、pasteguard server migrate を実行してください。"
 },
 "notice.service.project-name": {
  "en": "\"{name}\" cannot be the name of a project.",
  "ja": "「{name}」はプロジェクト名に使えません。"
 },
 "notice.service.project-name.next": {
  "en": "Use up to 63 lower-case letters, digits, dots, hyphens and underscores; begin and end with a letter or a digit.",
  "ja": "英小文字、数字、ドット、ハイフン、アンダースコアを 63 文字まで使えます。先頭と末尾は英小文字か数字にしてください。"
 },
 "notice.service.setting": {
  "en": "{variable} cannot be \"{value}\".",
  "ja": "{variable} に「{value}」は指定できません。"
 },
 "notice.service.setting.next": {
  "en": "Use one of these: {expected}. docs/deploying.md describes all settings.",
  "ja": "次のような値にしてください：{expected}。設定の一覧は docs/deploying.md にあります。"
 },
 "notice.service.unsure": {
  "en": "This removes \"{name}\" and all its runs for good.",
  "ja": "「{name}」とその結果がすべて完全に削除されます。"
 },
 "notice.service.unsure.next": {
  "en": "If that is what you want, add --yes.",
  "ja": "よろしければ、--yes を付けて実行してください。"
 },
 "notice.service.webhook-url": {
  "en": "\"{url}\" is no address that can be told.",
  "ja": "「{url}」は通知先のアドレスとして使えません。"
 },
 "notice.service.webhook-url.next": {
  "en": "Use https:// and a host, without user name and password.",
  "ja": "https:// とホストからなるアドレスを、ユーザー名とパスワードを含めずに指定してください。"
 },
 "notice.set": {
  "en": "--set takes a name in small letters, = and a value; “{name}” is no such pair.",
  "ja": "--set には、小文字の名前と = と値を続けて書きます。「{name}」は、その形になっていません。"
 },
 "notice.set-missing": {
  "en": "The journey needs “{name}”.",
  "ja": "このジャーニーには「{name}」が必要です。"
 },
 "notice.set-missing-secret": {
  "en": "The journey needs “{name}”, and nobody can be asked for it here.",
  "ja": "このジャーニーには「{name}」が必要ですが、ここでは尋ねることができません。"
 },
 "notice.set-missing-secret.next": {
  "en": "Set the environment variable {variable}.",
  "ja": "環境変数 {variable} を設定してください。"
 },
 "notice.set-missing.next": {
  "en": "Add --set {name}=..., or set the environment variable {variable}.",
  "ja": "--set {name}=... を加えるか、環境変数 {variable} を設定してください。"
 },
 "notice.set-secret": {
  "en": "“{name}” does not belong on the command line, where others on this machine can read it.",
  "ja": "「{name}」は、ほかの利用者から見えるコマンドラインには書けません。"
 },
 "notice.set-secret.next": {
  "en": "Put it in the environment variable {variable}, or leave it out to be asked for it.",
  "ja": "環境変数 {variable} に入れるか、指定せずに実行して、尋ねられたときに入力してください。"
 },
 "notice.set-unknown": {
  "en": "The journey {journey} has no setting “{name}”.",
  "ja": "ジャーニー {journey} に「{name}」という値はありません。"
 },
 "notice.set-unknown.next": {
  "en": "It takes these: {known}",
  "ja": "使える名前：{known}"
 },
 "notice.set.next": {
  "en": "Write it as: --set user=student1",
  "ja": "次のように書いてください。--set user=student1"
 },
 "notice.status": {
  "en": "{url} answered with HTTP status {status}: this may be an error page.",
  "ja": "{url} は HTTP ステータス {status} を返しました。エラーページの可能性があります。"
 },
 "notice.status.next": {
  "en": "Check the address; a log-in may be missing: see --storage-state and --journey.",
  "ja": "アドレスを確認してください。ログインが必要な場合は --storage-state や --journey を使えます。"
 },
 "notice.still-loading": {
  "en": "The page had not finished loading; it was audited as it was.",
  "ja": "ページの読み込みが終わらなかったため、その時点の状態で監査しました。"
 },
 "notice.still-loading.next": {
  "en": "If fields are missing, try again, or remove what keeps the page loading.",
  "ja": "欄が足りない場合は、もう一度試すか、読み込みを妨げているものを取り除いてください。"
 },
 "notice.storage-state": {
  "en": "{path} is not a storage state of Playwright.",
  "ja": "{path} は Playwright の storage state ではありません。"
 },
 "notice.storage-state.next": {
  "en": "Save one with `context.storage_state(path=...)`.",
  "ja": "`context.storage_state(path=...)` で保存してください。"
 },
 "notice.target-empty": {
  "en": "One of the targets is empty.",
  "ja": "監査する対象に、空のものがあります。"
 },
 "notice.target-empty.next": {
  "en": "Give an address, an HTML file, a folder, or @FILE with a target a line.",
  "ja": "アドレス、HTML ファイル、フォルダー、または 1 行に 1 つずつ対象を書いた @FILE を指定してください。"
 },
 "notice.target-missing": {
  "en": "There is no file or folder “{path}”.",
  "ja": "「{path}」というファイルやフォルダーはありません。"
 },
 "notice.target-missing-near": {
  "en": "There is no file or folder “{path}”.",
  "ja": "「{path}」というファイルやフォルダーはありません。"
 },
 "notice.target-missing-near.next": {
  "en": "Did you mean “{suggestion}”?",
  "ja": "「{suggestion}」のことですか？"
 },
 "notice.target-missing.next": {
  "en": "Check the path. The address of a page begins with https:// or http://.",
  "ja": "パスを確認してください。ページのアドレスは https:// か http:// で始めてください。"
 },
 "notice.target-not-html": {
  "en": "“{path}” is not an HTML file.",
  "ja": "「{path}」は HTML ファイルではありません。"
 },
 "notice.target-not-html.next": {
  "en": "Give a file that ends in .html or .htm. If it is a list of targets, write @{path}.",
  "ja": ".html か .htm で終わるファイルを指定してください。対象を並べた一覧の場合は @{path} と書きます。"
 },
 "notice.target-unreadable": {
  "en": "“{path}” cannot be read: {why}",
  "ja": "「{path}」を読み込めません：{why}"
 },
 "notice.target-unreadable.next": {
  "en": "Check its permissions.",
  "ja": "アクセス権を確認してください。"
 },
 "notice.too-many-fields": {
  "en": "The page has {count} fields; {limit} of them were tried.",
  "ja": "欄が {count} 個あり、そのうち {limit} 個を試しました。"
 },
 "notice.too-many-fields.next": {
  "en": "Audit the other parts of the page apart.",
  "ja": "残りの部分は別に監査してください。"
 },
 "notice.undeclared": {
  "en": "The page restricts what its disclosure file {url} does not announce: {ids}",
  "ja": "開示ファイル {url} に書かれていない制限がページにあります：{ids}"
 },
 "notice.undeclared.next": {
  "en": "If the page is yours, declare these in the file, or lift them. If not, ask its maker, whom the file may name.",
  "ja": "自社のページであれば、ファイルに書き加えるか、制限をなくしてください。そうでない場合は、提供元にお問い合わせください（連絡先がファイルにあることがあります）。"
 },
 "notice.unknown-host": {
  "en": "No host of that name was found: {url}",
  "ja": "そのホストは見つかりません：{url}"
 },
 "notice.unknown-host.next": {
  "en": "Check the spelling of the address, and that this machine reaches the network it is on.",
  "ja": "アドレスの綴りと、この端末からネットワークに届くかどうかを確認してください。"
 },
 "notice.unknown-restriction": {
  "en": "There is no restriction “{id}”.",
  "ja": "「{id}」という制限はありません。"
 },
 "notice.unknown-restriction-listed": {
  "en": "There is no restriction “{id}”.",
  "ja": "「{id}」という制限はありません。"
 },
 "notice.unknown-restriction-listed.next": {
  "en": "The ids are: {ids}",
  "ja": "使える ID：{ids}"
 },
 "notice.unknown-restriction.next": {
  "en": "Did you mean “{suggestion}”?",
  "ja": "「{suggestion}」のことですか？"
 },
 "notice.unreachable": {
  "en": "{url} could not be opened ({code}).",
  "ja": "{url} を開けませんでした（{code}）。"
 },
 "notice.unreachable.next": {
  "en": "Open it in a browser to see what is wrong, then try again.",
  "ja": "ブラウザーで開いて原因を確認してから、もう一度お試しください。"
 },
 "notice.viewport": {
  "en": "“{viewport}” is not a size that a page can have.",
  "ja": "「{viewport}」は、ページの大きさとして使えません。"
 },
 "notice.viewport.next": {
  "en": "Write width and height in CSS pixels, each from {least} to {most}, such as: --viewport 1366x768",
  "ja": "幅と高さを CSS ピクセル（それぞれ {least}～{most}）で書いてください。例：--viewport 1366x768"
 },
 "notice.way-repeated": {
  "en": "The journey to this page was walked {count} times, since another page came by its address alone. If it starts an attempt or sends mail, each walk did so.",
  "ja": "アドレスだけでは同じページが開かなかったため、このページまでの手順（ジャーニー）を {count} 回実行しました。受験の開始やメールの送信を含む場合は、その回数だけ行われています。"
 },
 "notice.way-repeated.next": {
  "en": "Use an account made for auditing, and look on the server what the walks left behind.",
  "ja": "監査用のアカウントを使い、実行した手順がサーバーに何を残したかを確認してください。"
 },
 "notice.went-on": {
  "en": "{url} goes on to {to}: that page was audited.",
  "ja": "{url} から {to} へ移動したため、移動先のページを監査しました。"
 },
 "notice.went-on.next": {
  "en": "If that is a log-in page, use --storage-state or --journey to get past it.",
  "ja": "移動先がログインページの場合は、--storage-state か --journey で先のページを開いてください。"
 },
 "notice.window-audited": {
  "en": "The way to the test opened a window of its own; the page in it was audited: {url}",
  "ja": "テストは別のウィンドウで開かれたため、そのウィンドウのページ {url} を監査しました。"
 },
 "notice.window-audited.next": {
  "en": "Nothing to do. If it is the wrong window, let the journey return the page that is meant.",
  "ja": "対応は不要です。別のウィンドウを監査したい場合は、ジャーニーの戻り値でそのページを返してください。"
 },
 "options.declaration": {
  "en": "Ask each site for its disclosure file when I check a page",
  "ja": "ページを確認するとき、サイトの開示ファイルも読み込む"
 },
 "options.declaration.about": {
  "en": "One request for {path} to the site that you are on. Off, nothing is requested until you click in the popup.",
  "ja": "開いているサイトに、{path} を 1 回だけ要求します。オフの場合は、結果の画面で押すまで何も要求しません。"
 },
 "options.keep": {
  "en": "Keep the test pages I check in My tests",
  "ja": "確認した試験ページを「受験の記録」に残す"
 },
 "options.keep.about": {
  "en": "On this computer only. Pages in private windows are never kept.",
  "ja": "このパソコンの中だけに保存します。プライベートウィンドウのページは保存しません。"
 },
 "options.language": {
  "en": "Language",
  "ja": "表示言語"
 },
 "options.language.auto": {
  "en": "The browser's language",
  "ja": "ブラウザーの言語に合わせる"
 },
 "options.language.en": {
  "en": "English",
  "ja": "English"
 },
 "options.language.ja": {
  "en": "日本語",
  "ja": "日本語"
 },
 "options.saved": {
  "en": "Saved.",
  "ja": "保存しました。"
 },
 "options.service": {
  "en": "Known beforehand",
  "ja": "事前に分かる情報"
 },
 "options.service.about": {
  "en": "A Pasteguard service can tell what published audits found on a test before you start it. Without one, nobody is asked.",
  "ja": "Pasteguard のサービスを指定すると、公開されている調査結果を、試験を始める前に確認できます。指定しない場合は、どこにも問い合わせません。"
 },
 "options.service.denied": {
  "en": "The browser was not allowed to ask {host}. Nothing has changed.",
  "ja": "{host} への接続が許可されなかったため、何も変更していません。"
 },
 "options.service.none": {
  "en": "No service is asked.",
  "ja": "サービスは使っていません。"
 },
 "options.service.on": {
  "en": "Now asked: {url}",
  "ja": "使用中のサービス：{url}"
 },
 "options.service.privacy": {
  "en": "Only the first characters of scrambled addresses are sent, without cookies: of the page you check, and, where it has no answer box, of up to two pages it links to. Many pages share each of them, so the service does not learn which one you are on; from several together it may guess the site.",
  "ja": "送るのは、アドレスを変換した値の先頭数文字だけです（確認中のページと、解答欄がない場合はリンク先の最大 2 件）。Cookie は使いません。同じ値になるページは多数あるため、どのページを開いているかはサービスに伝わりません。ただし、複数の値からサイトを推測される可能性はあります。"
 },
 "options.service.stop": {
  "en": "Stop asking it",
  "ja": "使うのをやめる"
 },
 "options.service.stopped": {
  "en": "No service is asked any more. The permission was given back.",
  "ja": "サービスの使用をやめ、許可を取り消しました。"
 },
 "options.service.url": {
  "en": "Address of the service",
  "ja": "サービスのアドレス"
 },
 "options.service.use": {
  "en": "Use this service",
  "ja": "このサービスを使う"
 },
 "options.service.wrong": {
  "en": "This is not an address that can be asked. Give one that begins with https://, for example https://audits.example.org",
  "ja": "このアドレスは使えません。https:// で始まるアドレスを入力してください（例：https://audits.example.org）。"
 },
 "options.share": {
  "en": "Tell this service anonymously what was found on the test pages I check",
  "ja": "確認した試験ページの結果を、このサービスに匿名で知らせる"
 },
 "options.share.about": {
  "en": "Off unless you tick it. Sent are the scrambled address of the page and, for each restriction, whether it was found; no text, no name, no cookie. The service can tell which page it was if it knows that page. It may refuse such reports.",
  "ja": "選択しない限り送りません。送るのは、変換したページのアドレスと、各制限の有無だけです。文章、名前、Cookie は送りません。サービスがそのページを知っている場合は、どのページかが分かります。受け付けていないサービスもあります。"
 },
 "options.sites": {
  "en": "Sites checked from the start",
  "ja": "最初から確認するサイト"
 },
 "options.sites.none": {
  "en": "None.",
  "ja": "ありません。"
 },
 "options.sites.stop": {
  "en": "Stop",
  "ja": "やめる"
 },
 "options.sites.stop.for": {
  "en": "Stop checking {host} from the start",
  "ja": "{host} を最初から確認するのをやめる"
 },
 "options.title": {
  "en": "Pasteguard options",
  "ja": "Pasteguard の設定"
 },
 "part.announced": {
  "en": "what the page and its site announce",
  "ja": "ページとサイトが公表している内容"
 },
 "part.held": {
  "en": "the requests that were held back",
  "ja": "止めた通信"
 },
 "part.notices": {
  "en": "the warnings",
  "ja": "注意"
 },
 "part.picture": {
  "en": "the picture of the page",
  "ja": "ページの画像"
 },
 "part.start": {
  "en": "the start page",
  "ja": "開始ページ"
 },
 "plan.ask-first": {
  "en": "Your way of writing may not work here. Ask before you start; a message is ready below.",
  "ja": "普段の書き方では入力できない可能性があります。開始前に問い合わせてください。下に文例があります。"
 },
 "plan.devices": {
  "en": "Before you start, have ready: {devices}. Clear the desk and the screen of what nobody needs to see.",
  "ja": "開始前に準備するもの：{devices}。見られたくないものは、机や画面から片づけておきましょう。"
 },
 "plan.estimate.en": {
  "en": "about {minutes} minutes for 300 words, at 40 words a minute",
  "ja": "英語 300 語で約 {minutes} 分、毎分 40 語で計算"
 },
 "plan.estimate.ja": {
  "en": "about {minutes} minutes for 600 Japanese characters, at 60 to 80 characters a minute with an input method",
  "ja": "600 字で約 {minutes} 分、日本語入力で毎分 60～80 字として計算"
 },
 "plan.paste-works": {
  "en": "Pasting works, so a draft can be written elsewhere. Leave the last few minutes for pasting and checking.",
  "ja": "貼り付けができるので、下書きを別の場所で書けます。最後の数分は、貼り付けと確認に残してください。"
 },
 "plan.paste-works.stay": {
  "en": "Pasting works, but leaving the page is noticed. Write in the answer box itself.",
  "ja": "貼り付けはできますが、ページを離れると検知されます。解答欄に直接書いてください。"
 },
 "plan.range": {
  "en": "{from} to {to}",
  "ja": "{from}～{to}"
 },
 "plan.saved.lost": {
  "en": "A reload loses what you wrote. Do not reload or go back, and do not close the tab.",
  "ja": "再読み込みすると文章が失われます。再読み込み、「戻る」、タブを閉じる操作は避けてください。"
 },
 "plan.saved.not-seen": {
  "en": "No saving was seen. Do not reload or go back, and do not close the tab.",
  "ja": "自動保存は確認できませんでした。再読み込み、「戻る」、タブを閉じる操作は避けてください。"
 },
 "plan.saved.seen": {
  "en": "The page was seen saving what is written. Even so, do not reload without need.",
  "ja": "書いた内容が自動で保存されることを確認しました。それでも、不要な再読み込みは避けてください。"
 },
 "plan.saved.unknown": {
  "en": "Whether the page saves what you write is not known. Do not reload or go back.",
  "ja": "自動保存されるかは分かりません。再読み込みや「戻る」は避けてください。"
 },
 "plan.stay": {
  "en": "Stay in this tab. Before you start, close other programs and switch off notifications.",
  "ja": "このタブから離れないでください。開始前にほかのアプリを閉じ、通知をオフにしておきましょう。"
 },
 "plan.write-here": {
  "en": "Write in the answer box itself. Text written elsewhere has to be typed again: {estimate}.",
  "ja": "解答欄に直接書いてください。別の場所で書いた文章は打ち直しになります（{estimate}）。"
 },
 "plan.write-here.of": {
  "en": "Write in the answer box itself. Text written elsewhere has to be typed again: {estimate}, out of {limit}.",
  "ja": "解答欄に直接書いてください。別の場所で書いた文章は打ち直しになります（制限時間 {limit}のうち、{estimate}）。"
 },
 "plan.zero.kept": {
  "en": "At zero, what you wrote is kept.",
  "ja": "時間切れになっても、書いた文章は残ります。"
 },
 "plan.zero.lost": {
  "en": "At zero, text is lost or locked. Submit yourself, at least two minutes before.",
  "ja": "時間切れになると、文章が失われるか編集できなくなります。2 分前までに、自分で提出してください。"
 },
 "plan.zero.submitted": {
  "en": "At zero, what stands in the answer box is sent. Have whole sentences there early, and improve them in place.",
  "ja": "時間切れになると、解答欄の内容がそのまま提出されます。早めに一通り書き、その場で直していきましょう。"
 },
 "plan.zero.unclear": {
  "en": "What happens at zero is not known. Submit yourself before the time runs out.",
  "ja": "時間切れのときの扱いは分かりません。時間内に自分で提出してください。"
 },
 "policy.allow-unaudited": {
  "en": "Pages pass unjudged for: {reasons}",
  "ja": "判定できなくても合格とする理由：{reasons}"
 },
 "policy.ambiguous": {
  "en": "The baseline does not say which of several pages of this run it means by {page}, so that {count} of its entries excuse nothing. Look at what is found, and accept it with --update-baseline.",
  "ja": "ベースラインの {page} が今回のどのページを指すのか決められないため、{count} 件の項目は適用していません。結果を確認し、受け入れる場合は --update-baseline で更新してください。"
 },
 "policy.cause.unclear": {
  "en": "It could not be determined: {reason}",
  "ja": "判定できませんでした：{reason}"
 },
 "policy.cause.undisclosed": {
  "en": "The page does not tell candidates of it.",
  "ja": "このことは、ページ上で受験者に知らされていません。"
 },
 "policy.counts.excepted": {
  "en": "Excepted by the policy: {count}.",
  "ja": "ポリシーで例外とした結果：{count} 件。"
 },
 "policy.counts.known": {
  "en": "Known from the baseline: {count}.",
  "ja": "ベースラインにある既知の結果：{count} 件。"
 },
 "policy.exempt": {
  "en": "Excepted until {expires}: {reason}",
  "ja": "{expires} まで例外：{reason}"
 },
 "policy.expired": {
  "en": "The exception for {restriction} ended on {expires}: {reason}",
  "ja": "{restriction} の例外は {expires} で期限が切れました：{reason}"
 },
 "policy.failed": {
  "en": "Failed: findings against the policy: {errors}. Warnings: {warnings}.",
  "ja": "不合格：ポリシーに反する結果が {errors} 件、警告が {warnings} 件あります。"
 },
 "policy.gap.allow": {
  "en": "To let it pass on purpose, write allow-unaudited = [\"{reason}\"] in the policy.",
  "ja": "意図したものであれば、ポリシーに allow-unaudited = [\"{reason}\"] と書いてください。"
 },
 "policy.gap.allowed": {
  "en": "Not judged, which the policy allows: {page} ({reasons})",
  "ja": "判定していませんが、ポリシーで認められています：{page}（{reasons}）"
 },
 "policy.gap.another-page": {
  "en": "It goes on to {to}, so that another page was audited than the one asked for.",
  "ja": "{to} へ移動したため、指定したページとは別のページを監査しました。"
 },
 "policy.gap.another-page.next": {
  "en": "If that is a log-in page, get past it with --storage-state, --click or --journey; if it is the page you mean, name its address.",
  "ja": "ログインページの場合は、--storage-state、--click、--journey のいずれかで先のページを開いてください。移動先が目的のページであれば、そのアドレスを指定してください。"
 },
 "policy.gap.cut-short": {
  "en": "The audit ended before everything was tried.",
  "ja": "すべてを試す前に監査が終わりました。"
 },
 "policy.gap.cut-short.next": {
  "en": "The report says why; where it ran out of time, give it a larger --timeout.",
  "ja": "理由は報告書にあります。時間が足りなかった場合は、--timeout を大きくしてください。"
 },
 "policy.gap.error-status": {
  "en": "The server answered with HTTP status {status}.",
  "ja": "サーバーが HTTP ステータス {status} を返しました。"
 },
 "policy.gap.error-status.next": {
  "en": "See to it that the test itself opens at this address.",
  "ja": "このアドレスで試験のページが開くようにしてください。"
 },
 "policy.gap.indistinct": {
  "en": "Another page of this run has the same address but for tokens, or for its port, so that a baseline cannot tell the two apart.",
  "ja": "トークンやポート以外のアドレスが同じページがほかにもあるため、ベースラインでは区別できません。"
 },
 "policy.gap.indistinct.next": {
  "en": "Audit them one by one, each with a --baseline of its own.",
  "ja": "1 ページずつ、それぞれ別の --baseline を指定して監査してください。"
 },
 "policy.gap.no-fields": {
  "en": "No field to write in was found.",
  "ja": "入力欄が見つかりませんでした。"
 },
 "policy.gap.no-fields.next": {
  "en": "If the test begins behind a button or a log-in, use --click, --journey or --storage-state.",
  "ja": "試験がボタンやログインの先にある場合は、--click、--journey、--storage-state を使ってください。"
 },
 "policy.gap.undetermined": {
  "en": "Nothing that was asked could be determined.",
  "ja": "調べた項目を、どれも判定できませんでした。"
 },
 "policy.gap.undetermined.next": {
  "en": "The report says why for each.",
  "ja": "それぞれの理由は報告書にあります。"
 },
 "policy.heading": {
  "en": "Policy: {name}",
  "ja": "ポリシー：{name}"
 },
 "policy.level.error": {
  "en": "error",
  "ja": "エラー"
 },
 "policy.level.off": {
  "en": "off",
  "ja": "対象外"
 },
 "policy.level.warn": {
  "en": "warning",
  "ja": "警告"
 },
 "policy.more": {
  "en": "And {count} more.",
  "ja": "ほか {count} 件。"
 },
 "policy.name.baseline": {
  "en": "nothing new beside the baseline",
  "ja": "ベースラインにないものを増やさない"
 },
 "policy.no-expiry": {
  "en": "An exception without an end ({where}).",
  "ja": "期限のない例外があります（{where}）。"
 },
 "policy.no-expiry.next": {
  "en": "Say until which day it holds: {key} = 2027-03-31",
  "ja": "いつまで有効かを、{key} = 2027-03-31 のように書いてください。"
 },
 "policy.no-reason": {
  "en": "An exception without a reason ({where}).",
  "ja": "理由のない例外があります（{where}）。"
 },
 "policy.no-reason.next": {
  "en": "Say why it is tolerated: {key} = \"...\"",
  "ja": "例外とする理由を、{key} = \"...\" のように書いてください。"
 },
 "policy.no-text": {
  "en": "“{key}” is missing or empty ({where}).",
  "ja": "「{key}」がないか、空になっています（{where}）。"
 },
 "policy.no-text.next": {
  "en": "Write it so: {key} = \"...\"",
  "ja": "{key} = \"...\" のように書いてください。"
 },
 "policy.none": {
  "en": "No policy: restrictions are reported, and nothing fails for them.",
  "ja": "ポリシーはありません。制限は報告するだけで、失敗にはなりません。"
 },
 "policy.not-a-table": {
  "en": "“{key}” ({where}) has to be a table.",
  "ja": "「{key}」（{where}）は表で書いてください。"
 },
 "policy.not-a-table.next": {
  "en": "Write [policy.{key}] on a line of its own, and below it lines such as: paste = \"error\"",
  "ja": "[policy.{key}] を 1 行に書き、その下に paste = \"error\" のように書いてください。"
 },
 "policy.not-reasons": {
  "en": "“{key}” is a list of reasons ({where}).",
  "ja": "「{key}」には理由のリストを書きます（{where}）。"
 },
 "policy.not-reasons.next": {
  "en": "Write, for example, {key} = [\"no-fields\"]. The reasons are: {reasons}.",
  "ja": "{key} = [\"no-fields\"] のように書いてください。使える理由：{reasons}"
 },
 "policy.not-tables": {
  "en": "“{key}” ({where}) is a list of tables.",
  "ja": "「{key}」（{where}）は表のリストで書いてください。"
 },
 "policy.not-tables.next": {
  "en": "Begin each of them with a line that says [[policy.{key}]].",
  "ja": "1 つごとに [[policy.{key}]] という行から書き始めてください。"
 },
 "policy.page-missed": {
  "en": "Not audited in full: {page}. {why}",
  "ja": "最後まで監査できませんでした：{page}。{why}"
 },
 "policy.passed": {
  "en": "Passed: nothing is against the policy.",
  "ja": "合格：ポリシーに反するものはありません。"
 },
 "policy.passed.warnings": {
  "en": "Passed, with warnings: {warnings}.",
  "ja": "合格（警告：{warnings} 件）。"
 },
 "policy.stale": {
  "en": "No longer found, though the baseline lists it: {restriction} on {page}. Update the baseline with --update-baseline.",
  "ja": "ベースラインにありますが、今回は見つかりませんでした：{page} の {restriction}。--update-baseline で更新してください。"
 },
 "policy.stale.field": {
  "en": "No longer found, though the baseline lists it: {restriction} on {page}, {field}. Update the baseline with --update-baseline.",
  "ja": "ベースラインにありますが、今回は見つかりませんでした：{page}「{field}」の {restriction}。--update-baseline で更新してください。"
 },
 "policy.standing.excepted": {
  "en": "excepted",
  "ja": "例外"
 },
 "policy.standing.known": {
  "en": "known",
  "ja": "既知"
 },
 "policy.standing.new": {
  "en": "new",
  "ja": "新規"
 },
 "policy.table.restricted": {
  "en": "if restricted",
  "ja": "制限があるとき"
 },
 "policy.table.restriction": {
  "en": "restriction",
  "ja": "制限"
 },
 "policy.table.unclear": {
  "en": "if unclear",
  "ja": "不明のとき"
 },
 "policy.table.undisclosed": {
  "en": "if not announced",
  "ja": "説明がないとき"
 },
 "policy.unaudited": {
  "en": "Not passed: pages that could not be judged: {pages}. Findings against the policy: {errors}. Warnings: {warnings}.",
  "ja": "合格とはいえません：判定できなかったページが {pages} 件あります。ポリシーに反する結果は {errors} 件、警告は {warnings} 件です。"
 },
 "policy.unknown-key": {
  "en": "There is no “{name}” here ({where}).",
  "ja": "ここに「{name}」は書けません（{where}）。"
 },
 "policy.unknown-key-near": {
  "en": "There is no “{name}” here ({where}).",
  "ja": "ここに「{name}」は書けません（{where}）。"
 },
 "policy.unknown-key-near.next": {
  "en": "Did you mean “{suggestion}”?",
  "ja": "「{suggestion}」のことですか？"
 },
 "policy.unknown-key.next": {
  "en": "These are known: {known}.",
  "ja": "使えるのは次のものです：{known}"
 },
 "policy.unknown-preset": {
  "en": "There is no preset “{name}” ({where}).",
  "ja": "「{name}」というプリセットはありません（{where}）。"
 },
 "policy.unknown-preset-near": {
  "en": "There is no preset “{name}” ({where}).",
  "ja": "「{name}」というプリセットはありません（{where}）。"
 },
 "policy.unknown-preset-near.next": {
  "en": "Did you mean “{suggestion}”?",
  "ja": "「{suggestion}」のことですか？"
 },
 "policy.unknown-preset.next": {
  "en": "Choose one of {known}, or name a file with a [policy] table.",
  "ja": "{known} のいずれか、または [policy] の表があるファイルを指定してください。"
 },
 "policy.unknown-reason": {
  "en": "There is no reason “{name}” for which a page may pass unjudged ({where}).",
  "ja": "「{name}」という、判定できなくても合格とする理由はありません（{where}）。"
 },
 "policy.unknown-reason-near": {
  "en": "There is no reason “{name}” for which a page may pass unjudged ({where}).",
  "ja": "「{name}」という、判定できなくても合格とする理由はありません（{where}）。"
 },
 "policy.unknown-reason-near.next": {
  "en": "Did you mean “{suggestion}”?",
  "ja": "「{suggestion}」のことですか？"
 },
 "policy.unknown-reason.next": {
  "en": "These are known: {known}.",
  "ja": "使えるのは次のものです：{known}"
 },
 "policy.unknown-restriction": {
  "en": "There is no restriction “{name}” ({where}).",
  "ja": "「{name}」という制限はありません（{where}）。"
 },
 "policy.unknown-restriction-near": {
  "en": "There is no restriction “{name}” ({where}).",
  "ja": "「{name}」という制限はありません（{where}）。"
 },
 "policy.unknown-restriction-near.next": {
  "en": "Did you mean “{suggestion}”?",
  "ja": "「{suggestion}」のことですか？"
 },
 "policy.unknown-restriction.next": {
  "en": "These are known: {known}.",
  "ja": "使えるのは次のものです：{known}"
 },
 "policy.unused": {
  "en": "The exception for {restriction} fits nothing that was found; remove it if it is no longer needed: {reason}",
  "ja": "{restriction} の例外に当てはまる結果はありませんでした。不要なら削除してください：{reason}"
 },
 "policy.wrong-expiry": {
  "en": "“{key}” ({where}) is not a day.",
  "ja": "「{key}」（{where}）が日付ではありません。"
 },
 "policy.wrong-expiry.next": {
  "en": "Write it without quotation marks: {key} = 2027-03-31",
  "ja": "引用符を付けずに、{key} = 2027-03-31 のように書いてください。"
 },
 "policy.wrong-level": {
  "en": "“{key}” ({where}) takes a level.",
  "ja": "「{key}」（{where}）にはレベルを指定してください。"
 },
 "policy.wrong-level.next": {
  "en": "Write one of {levels}, such as: {key} = \"error\"",
  "ja": "{levels} のいずれかを、{key} = \"error\" のように書いてください。"
 },
 "popup.failed": {
  "en": "Something went wrong while reading this page.",
  "ja": "ページの読み取り中に問題が起きました。"
 },
 "popup.failed.next": {
  "en": "Close this window and open it again. If it happens again, reload the page, but not while a test is running.",
  "ja": "この画面を閉じて、もう一度開いてください。繰り返す場合は、試験中でなければページを再読み込みしてください。"
 },
 "popup.forget": {
  "en": "Do not keep",
  "ja": "記録を消す"
 },
 "popup.forgotten": {
  "en": "Not kept in My tests.",
  "ja": "「受験の記録」から消しました。"
 },
 "popup.kept": {
  "en": "Kept in My tests, on this computer only.",
  "ja": "「受験の記録」に残しました（このパソコンの中だけ）。"
 },
 "popup.level.look": {
  "en": "Only looked at. Nothing was touched, nothing was sent.",
  "ja": "見るだけで確認しました。ページの操作も送信もしていません。"
 },
 "popup.level.start": {
  "en": "Checked from the start of the page.",
  "ja": "読み込みの最初から確認しました。"
 },
 "popup.looking": {
  "en": "Looking at this page…",
  "ja": "ページを確認しています…"
 },
 "popup.more.allowed": {
  "en": "More without a restriction ({count})",
  "ja": "ほかに制限が見つからなかったこと（{count} 項目）"
 },
 "popup.more.unclear": {
  "en": "More that cannot be told ({count})",
  "ja": "ほかに分からないこと（{count} 項目）"
 },
 "popup.options": {
  "en": "Options",
  "ja": "設定"
 },
 "popup.other-language": {
  "en": "日本語",
  "ja": "English"
 },
 "popup.section.allowed": {
  "en": "No restriction found",
  "ja": "制限が見つからなかったこと"
 },
 "popup.section.known": {
  "en": "What earlier audits found",
  "ja": "以前の調査結果"
 },
 "popup.section.none": {
  "en": "Does not apply here ({count})",
  "ja": "このページには当てはまらないこと（{count} 項目）"
 },
 "popup.section.notices": {
  "en": "Could not be read",
  "ja": "読み取れなかった部分"
 },
 "popup.section.plan": {
  "en": "How to go about it",
  "ja": "受験の進め方"
 },
 "popup.section.recipients": {
  "en": "Where data goes",
  "ja": "データの送り先"
 },
 "popup.section.restricted": {
  "en": "Be prepared for",
  "ja": "注意が必要なこと"
 },
 "popup.section.unclear": {
  "en": "Cannot tell yet",
  "ja": "まだ分からないこと"
 },
 "popup.tests": {
  "en": "My tests",
  "ja": "受験の記録"
 },
 "popup.unclear.about": {
  "en": "This does not mean that it is allowed.",
  "ja": "「できる」という意味ではありません。"
 },
 "proof.act-hid": {
  "en": "During {act} the page hid or covered the answer field.",
  "ja": "{act}の間、ページが回答欄を隠しました。"
 },
 "proof.act-punished": {
  "en": "{act} (time {number}): {what}.",
  "ja": "{act}（{number} 回目）：{what}。"
 },
 "proof.act-said": {
  "en": "After {act} the page said: “{text}”",
  "ja": "{act}の後、ページに次の表示が出ました：「{text}」"
 },
 "proof.act-sent": {
  "en": "After {act} the page sent a request to {host}, its own site.",
  "ja": "{act}の後、ページが自サイト（{host}）に送信しました。"
 },
 "proof.act-sent.third": {
  "en": "After {act} the page sent a request to {host}, another company's site.",
  "ja": "{act}の後、ページが他社のサイト（{host}）に送信しました。"
 },
 "proof.act-stored": {
  "en": "After {act} the page wrote a note on this device: {place}.",
  "ja": "{act}の後、ページがこの端末に記録を残しました：{place}。"
 },
 "proof.altered": {
  "en": "{acts}: The text arrived, but changed: {changes}.",
  "ja": "{acts}：文は入りましたが、変えられました（{changes}）。"
 },
 "proof.arrived": {
  "en": "{acts}: All of the text arrived and stayed.",
  "ja": "{acts}：文はすべて入り、そのまま残りました。"
 },
 "proof.asked": {
  "en": "The page called {call} by itself.",
  "ja": "ページが自動的に {call} を呼び出しました。"
 },
 "proof.asked-first": {
  "en": "{acts}: The page asked first; after “{button}” was pressed, the text arrived.",
  "ja": "{acts}：ページが先に確認を求め、「{button}」を押すと文が入りました。"
 },
 "proof.asked.pressed": {
  "en": "After pressing “{button}” the page called {call}.",
  "ja": "「{button}」を押した後、ページが {call} を呼び出しました。"
 },
 "proof.automation.extensions": {
  "en": "The page asked for files of extensions ({count} requests).",
  "ja": "拡張機能のファイルを要求しました（{count} 件）。"
 },
 "proof.back-and-forward.kept": {
  "en": "Going back and forward again: the text was still in the field.",
  "ja": "「戻る」のあと「進む」で戻ると、入力した文章は残っていました。"
 },
 "proof.back-and-forward.lost": {
  "en": "Going back and forward again: the text was gone.",
  "ja": "「戻る」のあと「進む」で戻ると、入力した文章は消えていました。"
 },
 "proof.back-trap.held": {
  "en": "Back was pressed {count} times, and the page was still there.",
  "ja": "「戻る」を {count} 回押しても、同じページのままでした。"
 },
 "proof.back-trap.left": {
  "en": "Back left the page.",
  "ja": "「戻る」でページを離れられました。"
 },
 "proof.back-trap.moved": {
  "en": "Back went one step back within the page.",
  "ja": "「戻る」でページ内を一つ前に戻れました。"
 },
 "proof.clipboard-log.fact": {
  "en": "A request after pasting tells that something was pasted.",
  "ja": "貼り付けの後の送信に、貼り付けたという記録が含まれていました。"
 },
 "proof.clipboard-log.none": {
  "en": "After pasting, nothing that left the page told of it.",
  "ja": "貼り付けの後、それを伝える送信はありませんでした。"
 },
 "proof.clipboard-log.text": {
  "en": "A pasted test text left the page by itself.",
  "ja": "貼り付けた試しの文章が、それだけで送信されました。"
 },
 "proof.clipboard-write.none": {
  "en": "Through everything that was done the page did not write to the clipboard.",
  "ja": "一連の操作の間、ページはクリップボードに書き込みませんでした。"
 },
 "proof.clipboard.changed": {
  "en": "{acts}: The clipboard held another text than was selected: the page {how}.",
  "ja": "{acts}：クリップボードには、選択した文とは違うものが入りました（ページの動作：{how}）。"
 },
 "proof.clipboard.copied": {
  "en": "{acts}: The clipboard then held the text.",
  "ja": "{acts}：クリップボードに文が入りました。"
 },
 "proof.clipboard.emptied": {
  "en": "{acts}: The clipboard was empty afterwards: the page {how}.",
  "ja": "{acts}：その後、クリップボードは空でした（ページの動作：{how}）。"
 },
 "proof.clipboard.kept": {
  "en": "{acts}: Nothing reached the clipboard: the page {how}.",
  "ja": "{acts}：クリップボードには何も入りませんでした（ページの動作：{how}）。"
 },
 "proof.code-acts-after": {
  "en": "The page's code acts by itself after {limit}.",
  "ja": "ページのプログラムは、{limit}が過ぎると自動的に動作します。"
 },
 "proof.code-asks": {
  "en": "The page's code calls {call}.",
  "ja": "ページのプログラムは {call} を呼び出します。"
 },
 "proof.code-asks-not": {
  "en": "All code of the page was read; it does not ask for it.",
  "ja": "ページのプログラムをすべて読みましたが、これを求める処理はありません。"
 },
 "proof.code-autosave": {
  "en": "The code keeps what is written on this device and reads it again at the start: {place}.",
  "ja": "プログラムは、書いた内容をこの端末に保存し、開くときに読み戻します: {place}"
 },
 "proof.code-back": {
  "en": "When Back is pressed, the code puts the page in front again.",
  "ja": "「戻る」を押すと、プログラムが同じページを再び前に出します。"
 },
 "proof.code-cancels": {
  "en": "The page's code cancels the {event} event in this case.",
  "ja": "ページのプログラムは、この場合に {event} イベントを取り消します。"
 },
 "proof.code-cancels-keys": {
  "en": "The page's code cancels these keys: {keys}.",
  "ja": "ページのプログラムは、次のキー操作を取り消します: {keys}"
 },
 "proof.code-changes": {
  "en": "The page's code changes the text: {what}.",
  "ja": "ページのプログラムは、入力欄に入る文を変えます（{what}）。"
 },
 "proof.code-debugger": {
  "en": "The page's code runs debugger statements again and again, which stop a browser with developer tools open.",
  "ja": "ページのプログラムは debugger 文を繰り返し実行します。開発者ツールを開いていると、ブラウザーが止まります。"
 },
 "proof.code-deselects": {
  "en": "The page's code takes the selection away by itself.",
  "ja": "ページのプログラムは、選択を自動的に解除します。"
 },
 "proof.code-ends": {
  "en": "What the code does by itself after {limit}: {what}.",
  "ja": "{limit}が過ぎたときにプログラムがすること: {what}。"
 },
 "proof.code-hands-in": {
  "en": "What the code notes of {act} is handed in together with the answer.",
  "ja": "プログラムは{act}の記録を、解答と一緒に送ります。"
 },
 "proof.code-idle": {
  "en": "After {minutes} minutes without a key or a mouse movement, the code acts.",
  "ja": "キーもマウスも {minutes} 分間動かないと、プログラムが動作します。"
 },
 "proof.code-keeps-quiet": {
  "en": "All code of the page was read; nothing in it tells anybody of it.",
  "ja": "ページのプログラムをすべて読みましたが、これを記録したり知らせたりする処理はありません。"
 },
 "proof.code-lets-through": {
  "en": "The page's code has to do with it, and lets it happen.",
  "ja": "ページのプログラムに関係する処理はありますが、妨げる動作はありません。"
 },
 "proof.code-names-not": {
  "en": "All code of the page was read; it never names what it would take to do this.",
  "ja": "ページのプログラムをすべて読みましたが、これに必要な機能の名前は出てきません。"
 },
 "proof.code-no-autosave": {
  "en": "All code of the page was read; it keeps nothing of what is written before it is submitted.",
  "ja": "ページのプログラムをすべて読みましたが、提出前の内容を保存する処理はありません。"
 },
 "proof.code-no-limit": {
  "en": "The page states no limit, and in three hours of its own clock its code does not end the test.",
  "ja": "ページに制限時間の記載はなく、ページの時計で 3 時間分進めても、プログラムが試験を終えることはありませんでした。"
 },
 "proof.code-print": {
  "en": "The page's code hinders printing, or changes what is printed.",
  "ja": "ページのプログラムは、印刷を妨げるか、印刷される内容を変えます。"
 },
 "proof.code-punishes": {
  "en": "What the code does after {act}: {what}.",
  "ja": "{act}の後にプログラムがすること: {what}。"
 },
 "proof.code-saves": {
  "en": "After {act}, the code keeps the draft, and does nothing else.",
  "ja": "{act}の後、プログラムは下書きを保存するだけで、ほかには何もしません。"
 },
 "proof.code-says": {
  "en": "After {act}, the code says: “{text}”",
  "ja": "{act}の後、プログラムは「{text}」と表示します。"
 },
 "proof.code-sends": {
  "en": "After {act}, the code sends a request to {host}, the page's own site.",
  "ja": "{act}の後、プログラムはこのページのサイト（{host}）にデータを送ります。"
 },
 "proof.code-sends.somewhere": {
  "en": "After {act}, the code sends a request.",
  "ja": "{act}の後、プログラムはデータを送ります。"
 },
 "proof.code-sends.third": {
  "en": "After {act}, the code sends a request to {host}, another company's site.",
  "ja": "{act}の後、プログラムは別の会社のサイト（{host}）にデータを送ります。"
 },
 "proof.code-spoils": {
  "en": "The page's code puts other text into the clipboard, or empties it.",
  "ja": "ページのプログラムは、クリップボードを別の内容に書き換えるか、空にします。"
 },
 "proof.code-stores": {
  "en": "After {act}, the code writes a note on this device: {place}.",
  "ja": "{act}の後、プログラムはこの端末に記録を残します: {place}"
 },
 "proof.code-takes-back": {
  "en": "The page's code takes the text out of the field again.",
  "ja": "ページのプログラムは、入力欄に入った文字を元に戻します。"
 },
 "proof.code-warns": {
  "en": "After {act}, the code shows a message.",
  "ja": "{act}の後、プログラムはメッセージを表示します。"
 },
 "proof.conduct.quiet": {
  "en": "After {act} the page sent, showed and kept nothing that it does not do anyway.",
  "ja": "{act}の後に、普段はしない送信、表示、保存はありませんでした。"
 },
 "proof.conduct.saves": {
  "en": "After {act} the page saved the draft, and did nothing else.",
  "ja": "{act}の後、ページは下書きを保存しただけでした。"
 },
 "proof.copied": {
  "en": "{acts}: The clipboard then held the text as it was.",
  "ja": "{acts}：クリップボードに同じ文が入りました。"
 },
 "proof.correction-cancelled": {
  "en": "A correction announced to the field was cancelled.",
  "ja": "欄に送ったスペル修正が取り消されました。"
 },
 "proof.cut-at": {
  "en": "Of {length} characters written word by word, {limit} remained.",
  "ja": "単語ごとに書いた {length} 文字のうち、{limit} 文字だけが残りました。"
 },
 "proof.cut-stays": {
  "en": "{acts}: The text reached the clipboard but stayed in the field: the page {how}.",
  "ja": "{acts}：クリップボードには入りましたが、文は欄に残りました（ページの動作：{how}）。"
 },
 "proof.declared": {
  "en": "The site's disclosure file says so.",
  "ja": "サイトの公開情報ファイルに記載があります。"
 },
 "proof.declared-allowed": {
  "en": "The disclosure file {url} says that the page allows this.",
  "ja": "開示ファイル {url} には、このページで認めていると書かれています。"
 },
 "proof.declared-allowed-note": {
  "en": "The disclosure file {url} says that the page allows this: “{note}”",
  "ja": "開示ファイル {url} には、このページで認めていると書かれています：「{note}」"
 },
 "proof.declared-restricted": {
  "en": "The disclosure file {url} says so.",
  "ja": "開示ファイル {url} にそう書かれています。"
 },
 "proof.declared-restricted-note": {
  "en": "The disclosure file {url} says so: “{note}”",
  "ja": "開示ファイル {url} にそう書かれています：「{note}」"
 },
 "proof.deselected": {
  "en": "The text was selected, and the selection was taken away.",
  "ja": "文は選択できましたが、選択が解除されました。"
 },
 "proof.devtools.bait": {
  "en": "The page went away although nothing was done to it, and its code looks for developer tools, which this audit resembles.",
  "ja": "何も操作していないのにページが切り替わりました。ページのコードには開発者ツールを探す処理があり、この監査はそれに似て見えます。"
 },
 "proof.devtools.blank": {
  "en": "The page showed nothing any more although nothing was done to it, and its code looks for developer tools, which this audit resembles.",
  "ja": "何も操作していないのに、ページに何も表示されなくなりました。ページのコードには開発者ツールを探す処理があり、この監査はそれに似て見えます。"
 },
 "proof.devtools.stops": {
  "en": "Under a debugger, debugger statements stopped the page (seen {count} times).",
  "ja": "デバッガーを接続すると、debugger 文がページを止めました（{count} 回確認）。"
 },
 "proof.disturbed.closed": {
  "en": "{acts}: The page then closed itself.",
  "ja": "{acts}：その後、ページが閉じました。"
 },
 "proof.disturbed.crashed": {
  "en": "{acts}: The page then crashed.",
  "ja": "{acts}：その後、ページがクラッシュしました。"
 },
 "proof.disturbed.navigated": {
  "en": "{acts}: The page then went to another address.",
  "ja": "{acts}：その後、ページが別のアドレスへ移動しました。"
 },
 "proof.editor-refuses": {
  "en": "The page's code tells the editor, {name}, to refuse it.",
  "ja": "ページのプログラムが、エディターの {name} にこの操作を受け付けないよう指定しています。"
 },
 "proof.editor-takes": {
  "en": "The editor, {name}, lets it happen by itself, and the page's code does not tell it otherwise.",
  "ja": "エディターの {name} はもともとこの操作を受け付けます。ページのプログラムにも、これを妨げる指定はありません。"
 },
 "proof.fullscreen.field": {
  "en": "The answer field could be used only after full screen was entered.",
  "ja": "全画面表示にするまで、回答欄を使えませんでした。"
 },
 "proof.fullscreen.optional": {
  "en": "Leaving full screen had no consequence.",
  "ja": "全画面表示を終了しても、何も起こりませんでした。"
 },
 "proof.fullscreen.refused": {
  "en": "The answer field could not be used where full screen was refused.",
  "ja": "全画面表示を拒否すると、解答欄を使えませんでした。"
 },
 "proof.fullscreen.style": {
  "en": "The answer field could be used only while the window filled the screen; the page's style says so.",
  "ja": "ウィンドウが画面全体に広がっている間だけ、解答欄を使えました。ページのスタイルによるものです。"
 },
 "proof.grammar-off": {
  "en": "The attribute data-gramm=\"false\" turns writing aids off.",
  "ja": "属性 data-gramm=\"false\" で文章支援が無効になっています。"
 },
 "proof.handler-cancels": {
  "en": "A handler for {event} cancels it in every case.",
  "ja": "{event} のハンドラーが常に取り消します。"
 },
 "proof.idle.locked": {
  "en": "After {minutes} minutes without a key or a mouse movement: {what}.",
  "ja": "キーもマウスも {minutes} 分間操作しないと：{what}。"
 },
 "proof.idle.quiet": {
  "en": "{minutes} minutes without a key or a mouse movement had no consequence.",
  "ja": "キーもマウスも {minutes} 分間操作しませんでしたが、何も起こりませんでした。"
 },
 "proof.idle.said": {
  "en": "After {minutes} minutes without a key or a mouse movement the page said: “{text}”",
  "ja": "キーもマウスも {minutes} 分間操作しないと、次の表示が出ました：「{text}」"
 },
 "proof.idle.sent": {
  "en": "After {minutes} minutes without a key or a mouse movement the page sent a request to {host}.",
  "ja": "キーもマウスも {minutes} 分間操作しないと、ページが {host} に送信しました。"
 },
 "proof.ime.enter.dialog": {
  "en": "{acts}: The page opened a dialog.",
  "ja": "{acts}：ページがダイアログを開きました。"
 },
 "proof.ime.enter.emptied": {
  "en": "{acts}: The text that had been written before was gone from the field.",
  "ja": "{acts}：それまでに書いた文が欄から消えました。"
 },
 "proof.ime.enter.left": {
  "en": "{acts}: The page then went away.",
  "ja": "{acts}：その後、ページがなくなりました。"
 },
 "proof.ime.enter.sent": {
  "en": "{acts}: The page sent the text in mid-sentence, or meant to.",
  "ja": "{acts}：ページが書きかけの文を送信しました（または送信しようとしました）。"
 },
 "proof.ime.enter.shut": {
  "en": "{acts}: Nothing more could be written in the field.",
  "ja": "{acts}：その後、欄に書けなくなりました。"
 },
 "proof.ime.leaked": {
  "en": "{acts}: “{text}” stayed beside the text that was confirmed. The same text stayed alone when nothing was composed.",
  "ja": "{acts}：確定した文のほかに「{text}」が残りました。変換を使わずに入れた同じ文では、何も残りませんでした。"
 },
 "proof.ime.line": {
  "en": "{acts}: The words came, the new line did not. With nothing composed, it did.",
  "ja": "{acts}：文は入りましたが、改行されませんでした。変換を使わないときは改行されました。"
 },
 "proof.invisible": {
  "en": "A style makes the selection transparent.",
  "ja": "スタイルで選択範囲が透明にされています。"
 },
 "proof.keys-cancelled": {
  "en": "Cancelled by the page: {keys}.",
  "ja": "ページに取り消されたキー：{keys}。"
 },
 "proof.keys-free": {
  "en": "Pressed without being cancelled: {keys}.",
  "ja": "取り消されなかったキー：{keys}。"
 },
 "proof.keystroke-log.each-key": {
  "en": "With almost every key that was typed, a request left the page ({count} requests). What it holds need not be the text: a length or a hash tells of the typing, too.",
  "ja": "文字を打つたびに、ほぼ毎回リクエストが送信されました（{count} 件）。文章そのものでなくても、文字数やハッシュ値から入力の様子がわかります。"
 },
 "proof.keystroke-log.growing": {
  "en": "A typed test text left the page with almost every key ({count} requests).",
  "ja": "試しに入力した文章が、ほぼ 1 キーごとに送信されました（{count} 件）。"
 },
 "proof.keystroke-log.keys": {
  "en": "The keys of a typed test text left the page one by one ({count} requests).",
  "ja": "試しに入力した文章のキーが、一つずつ送信されました（{count} 件）。"
 },
 "proof.keystroke-log.none": {
  "en": "Nothing of a typed test text left the page key by key, nor later or with the submission.",
  "ja": "試しに入力した文章がキーごとに送信されることは、後からも提出時にもありませんでした。"
 },
 "proof.keystroke-log.parts": {
  "en": "The typed test text left the page in parts, a few letters at a time ({count} requests).",
  "ja": "試しに入力した文章が、数文字ずつ送信されました（{count} 件）。"
 },
 "proof.keystroke-log.rhythm": {
  "en": "The pauses between the keys left the page in a list.",
  "ja": "キーとキーの間隔が、一覧として送信されました。"
 },
 "proof.keystroke-log.saved": {
  "en": "The typed test text was sent as a whole, as a draft is saved; single keys were not.",
  "ja": "試しに入力した文章は、下書き保存のようにまとめて送信されました。一つずつのキーは送信されませんでした。"
 },
 "proof.leave-warning.always": {
  "en": "On leaving, the browser asked whether to go, also with nothing written.",
  "ja": "何も書いていない状態でも、離れるときに確認されました。"
 },
 "proof.leave-warning.none": {
  "en": "The page was left, with and without text in it, and nobody asked.",
  "ja": "文章がある状態でもない状態でもページを離れましたが、確認されませんでした。"
 },
 "proof.leave-warning.unsaved": {
  "en": "On leaving, the browser asked whether to go; only after something was written.",
  "ja": "文章を書いた後に限り、離れるときに確認されました。"
 },
 "proof.listens": {
  "en": "The page listens to {event}; nothing was seen to follow.",
  "ja": "ページは {event} を監視していますが、その後の動作は見られませんでした。"
 },
 "proof.lockdown-client.phone": {
  "en": "Opened as a phone, the page had no field to write in and said: “{text}”",
  "ja": "スマートフォンとして開くと入力欄がなく、次の表示が出ました：「{text}」"
 },
 "proof.lockdown-client.said": {
  "en": "The page says: “{text}”",
  "ja": "ページの表示：「{text}」"
 },
 "proof.lockdown-client.works": {
  "en": "The page was opened in an ordinary browser, and its fields can be written in.",
  "ja": "普通のブラウザーで開き、回答欄に入力できました。"
 },
 "proof.markup-asks-to-stay": {
  "en": "The handler for beforeunload always asks to stay.",
  "ja": "beforeunload のハンドラーが常に引き止めます。"
 },
 "proof.markup-hidden-on-paper": {
  "en": "A style for print hides the text.",
  "ja": "印刷用のスタイルで文章が隠されています。"
 },
 "proof.markup-no-code": {
  "en": "The file holds no code, loads none, and its markup sets no limit.",
  "ja": "ファイルにコードはなく、外部のコードも読み込まず、マークアップによる制限もありません。"
 },
 "proof.markup-nothing-concerns": {
  "en": "All code of the page is in the file, and none of it concerns this.",
  "ja": "ページのコードはすべてファイル内にあり、これに関わるものはありません。"
 },
 "proof.markup-reacts": {
  "en": "The handler for {event} does so in every case that it is written for.",
  "ja": "{event} のハンドラーが、想定された場面で必ずそうします。"
 },
 "proof.markup-refresh": {
  "en": "An instruction in the head of the page (meta refresh) acts after {seconds} seconds.",
  "ja": "ページの先頭にある指示（meta refresh）が {seconds} 秒後に働きます。"
 },
 "proof.maxlength": {
  "en": "The markup limits the field to {limit} characters (maxlength).",
  "ja": "マークアップで {limit} 文字に制限されています（maxlength）。"
 },
 "proof.menu-cancelled": {
  "en": "A click with the right button on the text was cancelled.",
  "ja": "文の上での右クリックが取り消されました。"
 },
 "proof.menu-cancelled-in-field": {
  "en": "A click with the right button in a field was cancelled.",
  "ja": "欄の中での右クリックが取り消されました。"
 },
 "proof.menu-opened": {
  "en": "A click with the right button opened the menu.",
  "ja": "右クリックでメニューが開きました。"
 },
 "proof.menu-warned": {
  "en": "A click with the right button opened a dialog.",
  "ja": "右クリックするとダイアログが開きました。"
 },
 "proof.never": {
  "en": "{acts}: Nothing arrived: the page {how}.",
  "ja": "{acts}：文は入りませんでした（ページの動作：{how}）。"
 },
 "proof.no-handler": {
  "en": "No handler of the page concerns it.",
  "ja": "これに関わるハンドラーはページにありません。"
 },
 "proof.not-asked": {
  "en": "Through everything that was done the page did not ask for it.",
  "ja": "一連の操作の間、ページはこれを求めませんでした。"
 },
 "proof.not-undone": {
  "en": "{acts}: The word stayed: the page {how}.",
  "ja": "{acts}：単語は残ったままでした（ページの動作：{how}）。"
 },
 "proof.observed-fails": {
  "en": "Seen just now: {act} did not work.",
  "ja": "たった今の操作で、{act}ができないことを確認しました。"
 },
 "proof.observed-says": {
  "en": "Seen: {act} was answered with the message “{text}”",
  "ja": "{act}の直後に、「{text}」と表示されたことを確認しました。"
 },
 "proof.observed-sends": {
  "en": "Seen: {act} was followed at once by a request to {text}.",
  "ja": "{act}の直後に、{text} への送信があったことを確認しました。"
 },
 "proof.observed-works": {
  "en": "Seen just now: {act} worked.",
  "ja": "たった今の操作で、{act}ができることを確認しました。"
 },
 "proof.offline-loss.kept": {
  "en": "After ten minutes offline and online again, the text was in the field and could be changed.",
  "ja": "10 分間オフラインにし、再び接続した後も、文章は入力欄に残り、書き換えられました。"
 },
 "proof.offline-loss.lost": {
  "en": "After ten minutes offline: {what}.",
  "ja": "10 分間のオフラインの後：{what}。"
 },
 "proof.offline-loss.silent": {
  "en": "A text was written without a connection, and the page said: \"{text}\". It was not kept on the device, and once the connection was back, it was not sent again.",
  "ja": "通信が切れている間に文章を書くと、「{text}」と表示されました。文章は端末に保存されず、再び接続した後も送り直されませんでした。"
 },
 "proof.page-permits": {
  "en": "The page's own text says that this is allowed, or is not recorded or needed: “{sentence}”",
  "ja": "ページには、認めている、記録していない、または不要であると書かれています：「{sentence}」"
 },
 "proof.page-says": {
  "en": "The page's own text says so: “{sentence}”",
  "ja": "ページにそう書かれています：「{sentence}」"
 },
 "proof.part": {
  "en": "{acts}: Only part of the text arrived: the page {how}.",
  "ja": "{acts}：文の一部しか入りませんでした（ページの動作：{how}）。"
 },
 "proof.part-unselectable": {
  "en": "A small part of the page cannot be selected or copied: “{text}”",
  "ja": "ページのごく一部は選択やコピーができません：「{text}」"
 },
 "proof.paste-refused": {
  "en": "The page reads the clipboard itself when you paste. Where that is refused in the browser, nothing arrives.",
  "ja": "貼り付けるとき、ページがクリップボードを直接読み取ります。ブラウザーでその読み取りを拒否すると、文は入りません。"
 },
 "proof.pointer-log.none": {
  "en": "The places where the mouse had been were not in anything that the page sent.",
  "ja": "マウスが通った位置は、送信内容のどこにもありませんでした。"
 },
 "proof.pointer-log.places": {
  "en": "Places where the mouse had been were found in what the page sent.",
  "ja": "マウスが通った位置が、送信内容に含まれていました。"
 },
 "proof.print.answer": {
  "en": "For print, the page hides the field with the answer.",
  "ja": "印刷時に、解答を書いた入力欄が隠されます。"
 },
 "proof.print.fine": {
  "en": "For print, the page shows the question and the answer as on the screen.",
  "ja": "印刷時にも、画面と同じように問題と解答が表示されます。"
 },
 "proof.print.hidden": {
  "en": "For print, the page hides “{text}”.",
  "ja": "印刷時に「{text}」が隠されます。"
 },
 "proof.print.key": {
  "en": "The page cancels Ctrl+P.",
  "ja": "ページが Ctrl+P を無効にします。"
 },
 "proof.print.replaced": {
  "en": "The page replaced window.print by a function of its own.",
  "ja": "ページが window.print を独自の関数に置き換えています。"
 },
 "proof.reload-loss.ended": {
  "en": "After a reload nobody could write any more, and the page said: \"{text}\"",
  "ja": "再読み込みの後は入力できなくなり、「{text}」と表示されました。"
 },
 "proof.reload-loss.kept": {
  "en": "A text was still in the field after a reload.",
  "ja": "再読み込みの後も、文章が入力欄に残っていました。"
 },
 "proof.reload-loss.kept-on-leaving": {
  "en": "A text was still there after a reload once its field had been left. With the cursor still in the field, it was gone.",
  "ja": "入力欄から離れた後の文章は、再読み込みしても残っていました。カーソルが入力欄にあるうちに再読み込みすると、消えました。"
 },
 "proof.reload-loss.lost": {
  "en": "A text that had been in the field for {seconds} seconds was gone after a reload.",
  "ja": "{seconds} 秒前から入力欄にあった文章が、再読み込みで消えました。"
 },
 "proof.screenshot.overwritten": {
  "en": "After the PrintScreen key the page wrote to the clipboard, over the picture.",
  "ja": "PrintScreen キーの後、ページがクリップボードに書き込み、撮影した画像を上書きしました。"
 },
 "proof.screenshot.taken": {
  "en": "The page drew pictures by itself and sent them ({count} seen).",
  "ja": "ページが自動的に画像を作り、送信しました（{count} 件）。"
 },
 "proof.selected": {
  "en": "Lines of the text were selected with the mouse and stayed selected.",
  "ja": "文をマウスで選択でき、選択はそのまま残りました。"
 },
 "proof.sent-later": {
  "en": "What the page sent later to {host} tells of it: “{piece}”",
  "ja": "後で {host} に送られた内容に、その記録が含まれていました：「{piece}」"
 },
 "proof.session-replay.none": {
  "en": "Nothing that left the page held its structure and texts.",
  "ja": "ページの構造や文章を含む送信はありませんでした。"
 },
 "proof.session-replay.sent": {
  "en": "A request holds the structure and the texts of the page.",
  "ja": "送信内容に、ページの構造と文章が含まれていました。"
 },
 "proof.single-tab.fine": {
  "en": "Opened in a second tab, both said and did the same as before.",
  "ja": "別のタブで開いても、どちらの表示も動作も変わりませんでした。"
 },
 "proof.single-tab.locked": {
  "en": "Opened in a second tab, the page could not be written in in one of the two.",
  "ja": "別のタブで開くと、どちらかのタブで入力できなくなりました。"
 },
 "proof.single-tab.said": {
  "en": "Opened in a second tab, the page said: “{text}”",
  "ja": "別のタブで開くと、次の表示が出ました：「{text}」"
 },
 "proof.spellcheck-off": {
  "en": "The attribute spellcheck=\"false\" turns it off.",
  "ja": "属性 spellcheck=\"false\" で無効になっています。"
 },
 "proof.spellcheck-on": {
  "en": "No attribute turns spell checking off.",
  "ja": "スペルチェックを無効にする属性はありません。"
 },
 "proof.style-none": {
  "en": "The style user-select: none applies to the text.",
  "ja": "文に user-select: none のスタイルが適用されています。"
 },
 "proof.taken-back": {
  "en": "{acts}: The text arrived and was taken back after {ms} ms: the page {how}.",
  "ja": "{acts}：文はいったん入り、{ms} ミリ秒後に消されました（ページの動作：{how}）。"
 },
 "proof.time-limit.acts": {
  "en": "The page acted by itself after {limit}.",
  "ja": "{limit}後に、ページが自動的に動作しました。"
 },
 "proof.time-limit.clock": {
  "en": "A countdown on the page: “{text}”",
  "ja": "ページのカウントダウン：「{text}」"
 },
 "proof.time-limit.more": {
  "en": "The page offered more time: “{text}”",
  "ja": "時間の延長が示されました：「{text}」"
 },
 "proof.time-limit.none": {
  "en": "Neither a countdown nor a stated limit was found, and in {minutes} minutes of the page's time nothing happened by itself.",
  "ja": "カウントダウンも制限時間の記載もなく、ページの時計で {minutes} 分間、自動的な動作はありませんでした。"
 },
 "proof.time-limit.refresh": {
  "en": "The page's markup leaves the page after {limit} (meta refresh).",
  "ja": "ページの記述により、{limit}後にページが切り替わります（meta refresh）。"
 },
 "proof.time-limit.refresh-header": {
  "en": "The server tells the browser to leave the page after {limit} (the Refresh header).",
  "ja": "サーバーの指示（Refresh ヘッダー）により、{limit}後にページが切り替わります。"
 },
 "proof.time-limit.stated": {
  "en": "The page says: “{text}”",
  "ja": "ページの記載：「{text}」"
 },
 "proof.time-limit.warned": {
  "en": "Before the end the page said: “{text}”",
  "ja": "終了前に次の表示が出ました：「{text}」"
 },
 "proof.time-out.before": {
  "en": "Before the end the field held a test text; {limit} after the start this was seen: {what}.",
  "ja": "終了前、入力欄には試しの文章がありました。開始から {limit}後の状態：{what}。"
 },
 "proof.time-out.request": {
  "en": "At the end of the time the page sent a request to {host}; the text was {inside} it.",
  "ja": "時間切れのとき、ページが {host} に送信しました。文章は{inside}。"
 },
 "proof.undo-forgotten": {
  "en": "{acts}: The word stayed, since the page had put a new field in the place of the old one meanwhile.",
  "ja": "{acts}：その間にページが欄を新しいものに置き換えたため、単語は残りました。"
 },
 "proof.undo-rewritten": {
  "en": "{acts}: The typed word stayed, though nothing was seen to cancel the keys. A word that came without a key was undone.",
  "ja": "{acts}：キーが止められた様子はありませんが、入力した単語は残りました。キー入力なしで入れた単語は取り消せました。"
 },
 "proof.undone": {
  "en": "A word was written and undone with Ctrl+Z.",
  "ja": "書いた単語を Ctrl+Z で取り消せました。"
 },
 "proof.unselectable": {
  "en": "Dragging the mouse over the text selects nothing.",
  "ja": "文の上をマウスでドラッグしても選択できません。"
 },
 "proof.vendor": {
  "en": "Documented by {author} ({name}, {read}): {what} Source: {source}",
  "ja": "{author}の資料（{name}、{read}）：{what} 出典：{source}"
 },
 "proof.vendor-present": {
  "en": "The page contains {name}.",
  "ja": "このページには {name} が組み込まれています。"
 },
 "pytest.kept": {
  "en": "The report and a picture of the page are in {folder}",
  "ja": "報告書とページの画像：{folder}"
 },
 "pytest.marker": {
  "en": "@pytest.mark.pasteguard takes only these, each by name: {known}. It was given: {given}.",
  "ja": "@pytest.mark.pasteguard に指定できるのは、名前付きの {known} だけです。指定されたもの：{given}"
 },
 "pytest.no-policy": {
  "en": "meets() needs a policy: meets(\"fair\"), --pasteguard-policy, or a [policy] table in pasteguard.toml.",
  "ja": "meets() にはポリシーが必要です。meets(\"fair\") のように渡すか、--pasteguard-policy か pasteguard.toml の [policy] で指定してください。"
 },
 "pytest.skipped": {
  "en": "no audits: --pasteguard-skip",
  "ja": "監査を省きました（--pasteguard-skip）"
 },
 "pytest.title": {
  "en": "Pasteguard",
  "ja": "Pasteguard"
 },
 "pytest.unasked": {
  "en": "pasteguard.check(page) alone audits nothing. Ask it something: .allows(\"paste\"), .meets(\"fair\") or .audit().",
  "ja": "pasteguard.check(page) だけでは何も監査しません。続けて .allows(\"paste\")、.meets(\"fair\")、.audit() のいずれかを呼んでください。"
 },
 "pytest.unawaited": {
  "en": "{call} was not awaited, so nothing was audited. Write: await pasteguard.check(page).{call}",
  "ja": "{call} が await されていないため、何も監査していません。await pasteguard.check(page).{call} と書いてください。"
 },
 "python.against": {
  "en": "{url} is against the policy.",
  "ja": "{url} はポリシーに反しています。"
 },
 "python.another-page": {
  "en": "{url} cannot be reached by its address alone: opened again with the same cookies and storage, it led to {reached}. Say how to get there with click=[...] or journey=\"walk.py\".",
  "ja": "{url} は、アドレスだけでは開けません。同じ Cookie とストレージで開き直したところ、{reached} に移動しました。click=[...] か journey=\"walk.py\" で行き方を指定してください。"
 },
 "python.another-state": {
  "en": "{url}, opened again, has no field to write in, but the open page has. What it shows depends on earlier steps: say how to get there with click=[...] or journey=\"walk.py\".",
  "ja": "{url} を開き直すと、開いているページにはある入力欄がありません。それまでの操作によって表示が変わるページです。click=[...] か journey=\"walk.py\" で行き方を指定してください。"
 },
 "python.explain": {
  "en": "Who is affected, and what to do instead: pasteguard explain {id}",
  "ja": "影響を受ける人と、代わりにできること：pasteguard explain {id}"
 },
 "python.finding": {
  "en": "{id}, {where}: {outcome}. {what}",
  "ja": "{id}、{where}：{outcome}。{what}"
 },
 "python.mode": {
  "en": "There is no mode “{mode}”. Choose one of: {modes}",
  "ja": "「{mode}」というモードはありません。次のいずれかを指定してください：{modes}"
 },
 "python.no-address": {
  "en": "This page has no address to open it by again: {url}. Serve it, and go to its address; what was put in with set_content exists only in that tab.",
  "ja": "このページには、開き直すためのアドレスがありません：{url}。サーバーで公開し、そのアドレスを開いてください。set_content で入れた内容は、そのタブの中にしかありません。"
 },
 "python.not-allowed": {
  "en": "{url} does not allow what this needs:",
  "ja": "{url} では、必要な操作ができません："
 },
 "python.not-audited": {
  "en": "{url} could not be audited, so nothing can be said of it. {why}",
  "ja": "{url} を監査できなかったため、何も判断できません。{why}"
 },
 "python.not-carried": {
  "en": "An audit opens the page in a browser of its own, which cannot be given this of the context: {names}. Audit the page from a context without it, at an address that this machine reaches.",
  "ja": "監査では専用のブラウザーでページを開き直すため、コンテキストの次の設定を引き継げません：{names}。この設定のないコンテキストで、このマシンから開けるアドレスのページを監査してください。"
 },
 "python.not-judged": {
  "en": "{id}: not judged in this audit",
  "ja": "{id}：この監査では調べていません"
 },
 "python.nothing-asked": {
  "en": "allows() was not told what the page has to allow, so it would pass whatever the page does. Name it, as in allows(\"paste\", \"ime\").",
  "ja": "allows() に、ページで何ができるべきかが指定されていません。このままでは、どんなページでも合格になります。allows(\"paste\", \"ime\") のように指定してください。"
 },
 "python.several": {
  "en": "“{target}” is more than one page. Audit them one by one.",
  "ja": "「{target}」は 1 つのページではありません。1 ページずつ監査してください。"
 },
 "reason.acted-while-held": {
  "en": "After {limit} the page locked or left what was written, but what it had sent until then was held back by this audit, which may be why. With --let-through it is answered.",
  "ja": "{limit}後に、書いた文章が操作できなくなりました。ただし、それまでのページの送信をこの監査で止めていたことが原因かもしれません。--let-through を付けると送信されます。"
 },
 "reason.asks-optionally": {
  "en": "The page asks for it after the button “{button}”, which seems to be optional.",
  "ja": "任意と思われるボタン「{button}」を押した後に求められます。"
 },
 "reason.browser-lost": {
  "en": "The browser was lost during the audit",
  "ja": "監査中にブラウザーが終了しました"
 },
 "reason.clock-not-ours": {
  "en": "The page's clock does not follow the browser's (a worker or the server keeps it), so its end could not be brought about.",
  "ja": "ページの時計はブラウザーの時計とは別に進むため（ワーカーまたはサーバーの時計）、時間切れの状態を作れませんでした。"
 },
 "reason.clock-without-end": {
  "en": "The page shows a clock (“{text}”), but nothing was seen to happen at its end, and no words say that it is the test's.",
  "ja": "ページに時計（「{text}」）がありますが、時計が終わるときの変化は見られず、試験の制限時間だという記載もありません。"
 },
 "reason.code-too-much": {
  "en": "The page has too much code to be followed in a few seconds",
  "ja": "ページのプログラムが大きく、数秒では追いきれませんでした"
 },
 "reason.code-unread": {
  "en": "Some of the page's code could not be read without asking its site for it",
  "ja": "ページのプログラムの一部を、サイトに問い合わせずに読むことができませんでした"
 },
 "reason.copy-not-expected": {
  "en": "Browsers do not copy from fields of this kind",
  "ja": "この種類の欄からは、もともとコピーできません"
 },
 "reason.deadline": {
  "en": "The time for this page was over",
  "ja": "このページの制限時間になりました"
 },
 "reason.devtools.console": {
  "en": "The page writes something to the console that notices when it is shown there, and an audit opens no console.",
  "ja": "コンソールに表示されたことを検知する仕組みがコードにありますが、監査ではコンソールを開きません。"
 },
 "reason.devtools.resize": {
  "en": "The page answers any change of its size alike, whether tools are docked or the window is resized.",
  "ja": "開発者ツールでもウィンドウサイズの変更でも、ページは同じ反応をします。"
 },
 "reason.disabled": {
  "en": "The field is switched off, so nobody can write in it",
  "ja": "欄が無効なため、誰も入力できません"
 },
 "reason.drawn": {
  "en": "The field draws its text as a picture: what was written can be seen to change it, but cannot be read",
  "ja": "入力欄の文は画像として描かれています。書いた内容で表示が変わることは確認できますが、文としては読み取れません"
 },
 "reason.drawn-text": {
  "en": "The page shows little text, but large pictures or drawings: a question drawn as a picture cannot be selected",
  "ja": "文章が少なく、大きな画像や描画があります。問題文が画像の場合は選択できません"
 },
 "reason.field-seen-elsewhere": {
  "en": "The field was seen only while the page itself was watched, not in the visits in which fields are tried; it may come with a permission, such as for the camera, or by chance",
  "ja": "この欄は、ページの動作を観察している間だけ現れ、欄の操作を試すときには現れませんでした。カメラなどの許可の後や、偶然によって現れる欄かもしれません"
 },
 "reason.frame-unread": {
  "en": "The page shows a frame of another site, which may hold the answer box and could not be looked into",
  "ja": "ほかのサイトの枠が表示されています。解答欄はその中にある可能性がありますが、枠の中は見られませんでした"
 },
 "reason.fullscreen.not-entered": {
  "en": "The page asks for full screen, but it could not be entered here.",
  "ja": "全画面表示を求められますが、ここでは切り替えられませんでした。"
 },
 "reason.fullscreen.not-refused": {
  "en": "The page asks for full screen; whether the answer can be written without it could not be tried.",
  "ja": "全画面表示を求められますが、全画面表示なしで解答できるかどうかは試せませんでした。"
 },
 "reason.fullscreen.style": {
  "en": "A style of the page depends on whether the window fills the screen; what it shows then was not tried.",
  "ja": "ウィンドウが画面全体に広がっているかどうかで変わるスタイルがありますが、そのときの表示は試していません。"
 },
 "reason.goes-by-itself": {
  "en": "What was lost also goes where nothing is done: the page removes, replaces or empties it by itself, so the act cannot be told from that",
  "ja": "何も操作しなくても、ページ自体が同じものを消したり置き換えたり空にしたりするため、操作による制限かどうかを区別できません"
 },
 "reason.handler-decides": {
  "en": "A handler of the page decides, and its code does not tell what it does",
  "ja": "ページのハンドラーが決めており、コードからは結果を読み取れません"
 },
 "reason.held-recording": {
  "en": "A request of the page may be one whose answer a recorder waits for before it begins, and an audit holds it back. Audit again with --let-through if the page may be sent such requests.",
  "ja": "ページの送信の中に、記録を始める前の問い合わせかもしれないものがあり、監査ではそれを止めています。送信してもよいページであれば、--let-through を付けてもう一度監査してください。"
 },
 "reason.held-text": {
  "en": "The page sends the text to its server first, which an audit holds back. Audit again with --let-through if the page may be sent such requests.",
  "ja": "ページは文をまずサーバーに送りますが、監査ではその送信を止めています。送信してもよいページであれば、--let-through を付けてもう一度監査してください。"
 },
 "reason.leaves-fullscreen": {
  "en": "The page was in full screen, which ends when this is tried: what follows from the act alone could not be told apart from that.",
  "ja": "ページが全画面表示で、試すと全画面表示も終わってしまうため、この操作だけで何が起こるかは確かめられませんでした。"
 },
 "reason.like-field": {
  "en": "Only pasting was tried here; “{field}”, which is alike in its markup, was tried in every way",
  "ja": "ここでは貼り付けだけを試しました。マークアップが同じ「{field}」で、すべての操作を試しました"
 },
 "reason.limit-not-seen": {
  "en": "The page speaks of a limit, but nothing happened when the page's clock had passed it.",
  "ja": "制限時間の記載がありますが、ページの時計がそれを過ぎても何も起こりませんでした。"
 },
 "reason.limit-not-seen-code": {
  "en": "The page has a time limit, but what happens at its end could not be read in its code",
  "ja": "制限時間はありますが、時間切れのときに何が起きるかは、プログラムから読み取れませんでした"
 },
 "reason.listens": {
  "en": "The page listens to it ({event}), but nothing was seen to follow. It may keep a note that is never shown.",
  "ja": "ページはこれを監視していますが（{event}）、その後の動作は見られませんでした。表に出ない記録をしている可能性があります。"
 },
 "reason.markup-access-keys": {
  "en": "The page has shortcuts of its own (accesskey), which may take the place of the browser's",
  "ja": "ページ独自のショートカットキー（accesskey）があり、ブラウザーのものと重なる可能性があります"
 },
 "reason.markup-code-concerns": {
  "en": "Code in the file has to do with it ({word}); what it does shows only when it runs",
  "ja": "ファイル内のコードが関わっていますが（{word}）、動作は実行しなければ分かりません"
 },
 "reason.markup-code-unread": {
  "en": "The code in the file cannot be read well enough without running it",
  "ja": "ファイル内のコードは、実行しなければ十分に読み取れません"
 },
 "reason.markup-editor": {
  "en": "The text is taken by an editor ({name}), whose work markup does not show",
  "ja": "文を受け取るのはエディター（{name}）で、その動作はマークアップからは分かりません"
 },
 "reason.markup-exam-link": {
  "en": "The page links to Safe Exam Browser; whether another browser will do shows only when the test is opened",
  "ja": "Safe Exam Browser へのリンクがあります。ほかのブラウザーで受験できるかは、試験を開かなければ分かりません"
 },
 "reason.markup-form": {
  "en": "How much of a text gets in depends on the field's attributes ({attribute})",
  "ja": "文がどこまで入るかは、欄の属性（{attribute}）によります"
 },
 "reason.markup-frame-may": {
  "en": "A frame whose content is not in the file may use it ({name})",
  "ja": "ファイルに内容が含まれないフレームに、その使用が許可されています（{name}）"
 },
 "reason.markup-frames": {
  "en": "What the frames of the page show is not in the file: {names}",
  "ja": "フレームの内容がファイルに含まれていません：{names}"
 },
 "reason.markup-goes-on": {
  "en": "The page goes on to another one at once, so this is not the page that matters",
  "ja": "すぐに別のページへ移動するため、調べるべきページはここではありません"
 },
 "reason.markup-handler": {
  "en": "Code in the file answers {event}, and what it then does shows only in a browser",
  "ja": "ファイル内のコードが {event} を処理しますが、その結果はブラウザーで動かさなければ分かりません"
 },
 "reason.markup-host-page": {
  "en": "Another document of the page can act on it in ways that the file does not tell",
  "ja": "ページ内の別の文書からの操作がありえますが、ファイルからは分かりません"
 },
 "reason.markup-kind": {
  "en": "What a field of this kind ({kind}) takes shows only in a browser",
  "ja": "この種類の欄（{kind}）が何を受け付けるかは、ブラウザーで試さなければ分かりません"
 },
 "reason.markup-no-fields": {
  "en": "The file holds no field; one may come with what the page loads",
  "ja": "ファイルの中に入力欄はありませんが、読み込まれる内容に含まれる可能性があります"
 },
 "reason.markup-no-limit": {
  "en": "No time limit was found in the file",
  "ja": "ファイルの中に制限時間は見つかりませんでした"
 },
 "reason.markup-not-read": {
  "en": "The file could not be read",
  "ja": "ファイルを読み取れませんでした"
 },
 "reason.markup-outside-scripts": {
  "en": "The page loads scripts that are not in the file: {names}",
  "ja": "ファイルに含まれないスクリプトを読み込みます：{names}"
 },
 "reason.markup-outside-styles": {
  "en": "The page loads style sheets that are not in the file: {names}",
  "ja": "ファイルに含まれないスタイルシートを読み込みます：{names}"
 },
 "reason.markup-readonly": {
  "en": "The field is read-only in the file; a script may open it later",
  "ja": "ファイルの中では読み取り専用の欄ですが、後でスクリプトが書き込めるようにすることがあります"
 },
 "reason.markup-refresh": {
  "en": "Neither words nor code of the file limit the time; whether the server does, by a Refresh header, is not in a file",
  "ja": "ファイルの文とコードには時間の制限がありませんが、サーバーが Refresh ヘッダーで制限しているかどうかは、ファイルからは分かりません"
 },
 "reason.markup-reload": {
  "en": "Whether the text is still there after a reload shows only in a browser",
  "ja": "再読み込みの後に文が残るかは、ブラウザーで試さなければ分かりません"
 },
 "reason.markup-says-time": {
  "en": "The page speaks of time: “{sentence}”. Whether that is a limit shows only in a browser",
  "ja": "ページに時間についての記述があります（「{sentence}」）。制限かどうかは、ブラウザーで動かさなければ分かりません"
 },
 "reason.markup-starts": {
  "en": "The page becomes another one when “{button}” is pressed, and that one is not in the file",
  "ja": "「{button}」を押すと画面が変わりますが、その後の画面はファイルからは分かりません"
 },
 "reason.markup-styles-decide": {
  "en": "Styles in the file may decide it; how they work together shows only in a browser",
  "ja": "ファイル内のスタイルが関わる可能性がありますが、その効果はブラウザーで表示しなければ分かりません"
 },
 "reason.markup-time-out": {
  "en": "What becomes of the text when the time is over shows only in a browser",
  "ja": "時間切れのときに文がどうなるかは、ブラウザーで動かさなければ分かりません"
 },
 "reason.memory": {
  "en": "The page filled too much memory",
  "ja": "ページがメモリーを使いすぎました"
 },
 "reason.needs-computer": {
  "en": "Not tried, since the device has no mouse, keyboard or developer tools of its own",
  "ja": "この端末にはマウス、キーボード、開発者ツールがないため、試していません"
 },
 "reason.no-declaration": {
  "en": "The site has no disclosure file. It need not have one.",
  "ja": "このサイトには開示ファイルがありません。なくても問題はありません。"
 },
 "reason.no-field-seen": {
  "en": "No field was found, so it cannot be told whether an ordinary browser would do.",
  "ja": "回答欄が見つからないため、普通のブラウザーで受験できるかは分かりません。"
 },
 "reason.no-fields": {
  "en": "No field to write in was found",
  "ja": "入力欄が見つかりませんでした"
 },
 "reason.no-japanese": {
  "en": "The field takes no Japanese, however it is written",
  "ja": "この欄は、どの方法でも日本語を受け付けません"
 },
 "reason.no-limit": {
  "en": "No time limit was found.",
  "ja": "制限時間が見つかりませんでした。"
 },
 "reason.no-text": {
  "en": "The page has no running text",
  "ja": "ページに文章がありません"
 },
 "reason.not-audited": {
  "en": "The page was not audited",
  "ja": "このページは監査していません"
 },
 "reason.not-by-looking": {
  "en": "This cannot be told without trying it",
  "ja": "試さずに判定することはできません"
 },
 "reason.not-confirmed": {
  "en": "Something was lost at first, but there was no second try to confirm it",
  "ja": "一度は失われましたが、もう一度試して確かめることができませんでした"
 },
 "reason.not-copied": {
  "en": "Nothing reached the clipboard, but the page was not seen to prevent it",
  "ja": "クリップボードに入りませんでしたが、ページが妨げた様子は見られませんでした"
 },
 "reason.not-opened": {
  "en": "The page could not be opened",
  "ja": "ページを開けませんでした"
 },
 "reason.not-seen": {
  "en": "The act could not be watched to its end",
  "ja": "操作の結果を最後まで確かめられませんでした"
 },
 "reason.not-spellchecked": {
  "en": "Text of this kind is not spell-checked",
  "ja": "この種類の欄ではスペルチェックは行われません"
 },
 "reason.not-tried": {
  "en": "This was not tried",
  "ja": "試していません"
 },
 "reason.not-yet-judged": {
  "en": "This version of Pasteguard does not judge this yet",
  "ja": "このバージョンの Pasteguard では、まだ判定していません"
 },
 "reason.nothing-to-take": {
  "en": "No text could be put into the field, so there was nothing to copy",
  "ja": "欄に文を入れられず、コピーするものがありませんでした"
 },
 "reason.nothing-to-undo": {
  "en": "No text could be put into the field, so there was nothing to undo",
  "ja": "欄に文を入れられず、取り消すものがありませんでした"
 },
 "reason.nothing-typed": {
  "en": "No field was found in which to type a test text.",
  "ja": "試しの文章を入力できる欄が見つかりませんでした。"
 },
 "reason.only-read": {
  "en": "The page reads {call}, but nothing was seen to follow.",
  "ja": "ページは {call} を読み取りますが、その後の動作は見られませんでした。"
 },
 "reason.own-mistake": {
  "en": "Pasteguard itself failed here, which says nothing about the page; please report this line: {why}",
  "ja": "Pasteguard 自体のエラーで判定できませんでした。ページの問題ではありません。この行を添えて不具合としてご報告ください：{why}"
 },
 "reason.readonly": {
  "en": "The field is read-only, so nobody can write in it",
  "ja": "欄が読み取り専用のため、誰も入力できません"
 },
 "reason.reload.begins-anew": {
  "en": "After a reload the page began anew, without the answer field. The text is kept on the device; whether it comes back was not seen.",
  "ja": "再読み込みすると、ページは解答欄のない最初の状態に戻りました。文章は端末に残っていますが、元に戻るかどうかは確認できませんでした。"
 },
 "reason.reload.saved-elsewhere": {
  "en": "The text was gone after a reload, but the page had tried to save it on its server, which this audit holds back.",
  "ja": "再読み込みで文章は消えましたが、ページはサーバーへの保存を試みていました。この監査ではその送信を止めているため、判断できません。"
 },
 "reason.reload.saved-elsewhere-code": {
  "en": "The page sends what is written to its server; whether it comes back after a reload cannot be seen from here",
  "ja": "書いた内容はサーバーに送られています。再読み込みの後に戻ってくるかどうかは、ここからは分かりません"
 },
 "reason.short-answer": {
  "en": "The field is for a short value",
  "ja": "短い値を入れる欄です"
 },
 "reason.single-tab.once": {
  "en": "The second tab could not be written in, but neither could a tab that came after the others were closed: the page may let itself be opened only once.",
  "ja": "2 つ目のタブでは入力できませんでしたが、ほかのタブを閉じてから開き直しても同じでした。1 回しか開けないページかもしれません。"
 },
 "reason.single-tab.said": {
  "en": "With two tabs open, both could be written in, but one said something new that does not speak of tabs: “{text}”",
  "ja": "2 つのタブのどちらでも入力できましたが、片方にタブとの関係が分からない新しい表示が出ました：「{text}」"
 },
 "reason.single-tab.way": {
  "en": "A second tab could not be brought to the same page the same way, so the two could not be compared.",
  "ja": "2 つ目のタブでは同じ手順でこのページまで進めなかったため、両方を比べられませんでした。"
 },
 "reason.too-many-fields": {
  "en": "Only {limit} fields are tried in every way",
  "ja": "すべての操作を試すのは {limit} 個の欄までです"
 },
 "reason.undo-without-effect": {
  "en": "Undo had no effect, but the page was not seen to cancel it",
  "ja": "取り消しは効きませんでしたが、ページが止めた様子は見られませんでした"
 },
 "reason.unseen": {
  "en": "The page could not be watched to the end: {why}",
  "ja": "ページを最後まで確かめられませんでした：{why}"
 },
 "reason.unstable": {
  "en": "It differed from audit to audit. Of {times}: restricted {restricted}, allowed {allowed}, unclear {unclear}, not applicable {not-applicable}, not there {absent}.",
  "ja": "監査のたびに結果が異なりました。{times} 回のうち、制限あり {restricted} 回、制限なし {allowed} 回、不明 {unclear} 回、対象外 {not-applicable} 回、見つからない {absent} 回です。"
 },
 "reason.vendor-may": {
  "en": "The page uses {name}, which can do this; whether it does here could not be read",
  "ja": "このページは {name} を使っています。この機能を持つ製品ですが、ここで働いているかどうかは読み取れませんでした"
 },
 "recipient.own": {
  "en": "{host}, the page's own site",
  "ja": "{host}（このサイト自身）"
 },
 "recipient.third": {
  "en": "{host}, another company's site",
  "ja": "{host}（他社のサイト）"
 },
 "report.advice": {
  "en": "Who would be affected, and what to do instead",
  "ja": "制限がある場合に影響を受ける人と、代わりの方法"
 },
 "report.affected": {
  "en": "Who is affected",
  "ja": "影響を受ける人"
 },
 "report.back-to-pages": {
  "en": "Back to the list of pages",
  "ja": "ページの一覧に戻る"
 },
 "report.bundled": {
  "en": "Delivered as",
  "ja": "配信ファイル"
 },
 "report.caption.checks": {
  "en": "The steps of the audit",
  "ja": "調査の手順"
 },
 "report.caption.fields": {
  "en": "Outcome for each field",
  "ja": "入力欄別の判定"
 },
 "report.caption.glance": {
  "en": "What the page allows; where fields differ, the strictest one counts",
  "ja": "各項目の結果（入力欄によって異なる場合は、最も制限の強いもの）"
 },
 "report.caption.pages": {
  "en": "The audited pages and what was found",
  "ja": "調べたページとその結果"
 },
 "report.check.done": {
  "en": "done",
  "ja": "完了"
 },
 "report.check.failed": {
  "en": "failed",
  "ja": "失敗"
 },
 "report.column.answer": {
  "en": "Answer",
  "ja": "答え"
 },
 "report.column.duration": {
  "en": "Duration",
  "ja": "所要時間"
 },
 "report.column.field": {
  "en": "Field",
  "ja": "入力欄"
 },
 "report.column.page": {
  "en": "Page",
  "ja": "ページ"
 },
 "report.column.question": {
  "en": "Question",
  "ja": "質問"
 },
 "report.column.result": {
  "en": "Result",
  "ja": "結果"
 },
 "report.column.status": {
  "en": "Status",
  "ja": "状態"
 },
 "report.column.step": {
  "en": "Step",
  "ja": "手順"
 },
 "report.consequence": {
  "en": "What follows",
  "ja": "その後の扱い"
 },
 "report.disclosed": {
  "en": "What the page says about it",
  "ja": "ページ上の説明"
 },
 "report.effect.alters": {
  "en": "changed",
  "ja": "内容が変わる"
 },
 "report.effect.blocks": {
  "en": "blocked",
  "ja": "操作が無効になる"
 },
 "report.effect.limits": {
  "en": "limited",
  "ja": "制約がある"
 },
 "report.effect.punishes": {
  "en": "leads to a penalty",
  "ja": "不利益につながる"
 },
 "report.effect.records": {
  "en": "recorded",
  "ja": "記録される"
 },
 "report.effect.requires": {
  "en": "required",
  "ja": "必須とされる"
 },
 "report.effect.warns": {
  "en": "leads to a warning",
  "ja": "警告が出る"
 },
 "report.evidence.declared": {
  "en": "Stated by the page",
  "ja": "ページの記述"
 },
 "report.evidence.declared.about": {
  "en": "Markup, a style, a header or a disclosure file says so.",
  "ja": "HTML、スタイル、ヘッダー、または開示ファイルに書かれています。"
 },
 "report.evidence.exercised": {
  "en": "Tested",
  "ja": "動作確認"
 },
 "report.evidence.exercised.about": {
  "en": "Done on the page with real keyboard, mouse and clipboard input. What happened was seen.",
  "ja": "実際のキーボード、マウス、クリップボードの操作をページで行い、結果を確かめました。"
 },
 "report.evidence.inferred": {
  "en": "Read in the code",
  "ja": "コードからの推定"
 },
 "report.evidence.inferred.about": {
  "en": "The page's code suggests it. It was not seen happening.",
  "ja": "ページのコードから読み取れますが、実際の動作は確かめていません。"
 },
 "report.evidence.observed": {
  "en": "Seen",
  "ja": "観察した動作"
 },
 "report.evidence.observed.about": {
  "en": "The page did this by itself while it was being watched.",
  "ja": "観察している間に、ページが自らこの動作をしました。"
 },
 "report.evidence.reported": {
  "en": "From another source",
  "ja": "ほかの資料"
 },
 "report.evidence.reported.about": {
  "en": "An earlier audit or the vendor's documents say so. It was not checked here.",
  "ja": "以前の調査や提供元の資料によるもので、今回は確かめていません。"
 },
 "report.example-code": {
  "en": "Example of the alternative",
  "ja": "代替方法のコード例"
 },
 "report.explain": {
  "en": "Who is affected, and what to do instead: {command}",
  "ja": "影響を受ける人と代わりの方法は、次のコマンドで確認できます: {command}"
 },
 "report.footer": {
  "en": "Written by Pasteguard {version}. Pasteguard reports what a page allows and restricts; it removes and bypasses nothing.",
  "ja": "Pasteguard {version} による調査結果です。Pasteguard は制限の有無をお知らせするもので、制限を解除・回避することはありません。"
 },
 "report.group.other": {
  "en": "Other",
  "ja": "その他"
 },
 "report.headline.answer": {
  "en": "What candidates cannot do",
  "ja": "受験者ができないこと"
 },
 "report.headline.leave": {
  "en": "Leaving the page, and losing text",
  "ja": "ページを離れるとき、文章が失われるとき"
 },
 "report.headline.other": {
  "en": "Other restrictions",
  "ja": "その他の制限"
 },
 "report.headline.require": {
  "en": "What candidates must provide",
  "ja": "受験者に求められること"
 },
 "report.headline.time": {
  "en": "Time",
  "ja": "時間"
 },
 "report.headline.watch": {
  "en": "What is recorded, warned about or punished",
  "ja": "記録・警告・不利益の対象になること"
 },
 "report.held.about": {
  "en": "While it acted on the page, Pasteguard kept these requests from reaching a server, because they could have changed something there. With a candidate they would be sent.",
  "ja": "操作中、サーバー側に変更を加える可能性があるため、次の送信を止めました。受験者が操作した場合は、実際に送信されます。"
 },
 "report.held.list": {
  "en": "Requests held back: {count}",
  "ja": "止めた送信（{count} 件）"
 },
 "report.held.times": {
  "en": "{count} times",
  "ja": "{count} 回"
 },
 "report.labelled": {
  "en": "{label}: ",
  "ja": "{label}："
 },
 "report.list-separator": {
  "en": ", ",
  "ja": "、"
 },
 "report.mechanism": {
  "en": "Mechanism",
  "ja": "仕組み"
 },
 "report.mechanism.attribute": {
  "en": "HTML attribute",
  "ja": "HTML の属性"
 },
 "report.mechanism.beforeinput": {
  "en": "filter before input",
  "ja": "入力直前の選別処理"
 },
 "report.mechanism.beforeunload": {
  "en": "asks to stay when the page is left (beforeunload)",
  "ja": "ページを離れるときに引き止めます（beforeunload）"
 },
 "report.mechanism.canvas": {
  "en": "text drawn as a picture",
  "ja": "画像として描かれた文章"
 },
 "report.mechanism.clipboard-write": {
  "en": "clipboard overwritten",
  "ja": "クリップボードの上書き"
 },
 "report.mechanism.composition": {
  "en": "input method handler",
  "ja": "日本語入力などの変換中の処理"
 },
 "report.mechanism.contextmenu-event": {
  "en": "context menu handler",
  "ja": "右クリックメニューの処理"
 },
 "report.mechanism.copy-event": {
  "en": "copy event handler",
  "ja": "copy イベントの処理"
 },
 "report.mechanism.css": {
  "en": "style rule",
  "ja": "スタイルの指定"
 },
 "report.mechanism.cut-event": {
  "en": "cut event handler",
  "ja": "cut イベントの処理"
 },
 "report.mechanism.dialog": {
  "en": "dialog",
  "ja": "ダイアログ"
 },
 "report.mechanism.drag-event": {
  "en": "drag event handler",
  "ja": "drag イベントの処理"
 },
 "report.mechanism.drop-event": {
  "en": "drop event handler",
  "ja": "drop イベントの処理"
 },
 "report.mechanism.editor": {
  "en": "setting of the editor",
  "ja": "エディターの設定"
 },
 "report.mechanism.input-revert": {
  "en": "taken back after input",
  "ja": "入力後の取り消し"
 },
 "report.mechanism.keydown": {
  "en": "key press handler",
  "ja": "キーを押したときの処理"
 },
 "report.mechanism.keyup": {
  "en": "key release handler",
  "ja": "キーを離したときの処理"
 },
 "report.mechanism.mouse-event": {
  "en": "mouse event handler",
  "ja": "マウス操作の処理"
 },
 "report.mechanism.mutation": {
  "en": "observer of changes",
  "ja": "変更を監視する処理"
 },
 "report.mechanism.overlay": {
  "en": "element laid over the text",
  "ja": "文章の上に重ねられた要素"
 },
 "report.mechanism.paste-event": {
  "en": "paste event handler",
  "ja": "paste イベントの処理"
 },
 "report.mechanism.readonly": {
  "en": "read-only field",
  "ja": "読み取り専用の入力欄"
 },
 "report.mechanism.script": {
  "en": "script",
  "ja": "スクリプト"
 },
 "report.mechanism.selection-script": {
  "en": "selection removed by a script",
  "ja": "スクリプトによる選択の解除"
 },
 "report.mechanism.timer": {
  "en": "timer",
  "ja": "タイマー"
 },
 "report.method.address": {
  "en": "Page address",
  "ja": "ページのアドレス"
 },
 "report.method.browser": {
  "en": "Browser",
  "ja": "ブラウザー"
 },
 "report.method.duration": {
  "en": "Duration",
  "ja": "所要時間"
 },
 "report.method.fields": {
  "en": "Fields found",
  "ja": "見つかった入力欄"
 },
 "report.method.language": {
  "en": "Page language",
  "ja": "ページの言語"
 },
 "report.method.markup": {
  "en": "Pasteguard read the saved HTML file without a browser. It ran no code and loaded nothing, so it tells only what the file itself shows.",
  "ja": "Pasteguard が、保存済みの HTML ファイルをブラウザーを使わずに読み取りました。コードの実行も外部からの読み込みも行っていないため、ファイルそのものから分かることだけを示しています。"
 },
 "report.method.mode": {
  "en": "Mode",
  "ja": "調査方法"
 },
 "report.method.passive": {
  "en": "Pasteguard opened the page in a separate browser session and only looked at it. It did not type, paste or click on its own.",
  "ja": "Pasteguard が独立したブラウザーでページを開き、観察だけを行いました。入力や貼り付けなどの操作は行っていません。"
 },
 "report.method.rehearsal": {
  "en": "Pasteguard opened the page in a separate browser session and did what a candidate would do: it typed, pasted, copied and so on with real input, and looked at what became of the text.",
  "ja": "Pasteguard が独立したブラウザーでページを開き、入力、貼り付け、コピーなど受験者が行う操作を実際に行って、文章がどうなるかを確かめました。"
 },
 "report.method.requested": {
  "en": "Address asked for",
  "ja": "指定したアドレス"
 },
 "report.method.scope": {
  "en": "The result holds for this page at this time. It says what the page does, not why.",
  "ja": "この結果は、調査した時点のこのページについてのものです。ページの動作を示すもので、意図を判断するものではありません。"
 },
 "report.method.started": {
  "en": "Started",
  "ja": "開始日時"
 },
 "report.method.status": {
  "en": "Server answer",
  "ja": "サーバーの応答"
 },
 "report.method.steps": {
  "en": "Steps of the audit: {count}",
  "ja": "調査の手順（{count} 件）"
 },
 "report.method.version": {
  "en": "Pasteguard version",
  "ja": "Pasteguard のバージョン"
 },
 "report.milliseconds": {
  "en": "{milliseconds} ms",
  "ja": "{milliseconds} ミリ秒"
 },
 "report.mode.markup": {
  "en": "saved markup",
  "ja": "保存済みの HTML"
 },
 "report.mode.passive": {
  "en": "passive",
  "ja": "観察のみ"
 },
 "report.mode.rehearsal": {
  "en": "rehearsal",
  "ja": "実際に操作"
 },
 "report.next": {
  "en": "Next step",
  "ja": "次の手順"
 },
 "report.no-fields": {
  "en": "No field to write in was found on this page.",
  "ja": "このページには入力欄が見つかりませんでした。"
 },
 "report.no-schema": {
  "en": "This JSON does not say what it is: “schema” should be “{expected}”.",
  "ja": "この JSON には形式の表示がありません。“schema” の値は “{expected}” である必要があります。"
 },
 "report.no-schema.next": {
  "en": "Give a file that was written with “--format json”.",
  "ja": "「--format json」で書き出したファイルを指定してください。"
 },
 "report.not-a-run": {
  "en": "This report is not complete or was changed: {problem}",
  "ja": "この結果は一部が欠けているか、書き換えられています：{problem}"
 },
 "report.not-a-run.next": {
  "en": "Audit the page again with “--format json”. docs/run.schema.json describes the form.",
  "ja": "「--format json」を付けてページをもう一度調べてください。形式は docs/run.schema.json に記載しています。"
 },
 "report.not-disclosed": {
  "en": "The page does not say so.",
  "ja": "ページ上に説明はありません。"
 },
 "report.not-json": {
  "en": "This is not JSON, so it cannot be a Pasteguard report: {problem}",
  "ja": "JSON 形式ではないため、Pasteguard の結果として読み込めません：{problem}"
 },
 "report.not-json.next": {
  "en": "Give a file that was written with “--format json”.",
  "ja": "「--format json」で書き出したファイルを指定してください。"
 },
 "report.not-judged": {
  "en": "Not judged in this audit: {count}",
  "ja": "今回判定していない項目（{count} 件）"
 },
 "report.not-judged.about": {
  "en": "Nothing is said about these. The page may or may not do them.",
  "ja": "次の項目については、制限の有無を確かめていません。"
 },
 "report.outcome.allowed": {
  "en": "allowed",
  "ja": "制限なし"
 },
 "report.outcome.allowed.about": {
  "en": "It was checked, and the page did nothing against it.",
  "ja": "調べた結果、ページによる制限は見られませんでした。"
 },
 "report.outcome.error": {
  "en": "not audited",
  "ja": "調査できず"
 },
 "report.outcome.not-applicable": {
  "en": "not applicable",
  "ja": "対象外"
 },
 "report.outcome.not-applicable.about": {
  "en": "There is nothing on the page to which this could apply.",
  "ja": "このページには、該当するものがありません。"
 },
 "report.outcome.restricted": {
  "en": "restricted",
  "ja": "制限あり"
 },
 "report.outcome.restricted.about": {
  "en": "The page blocks, changes, limits or records this, or demands something for it.",
  "ja": "ページがこの操作を妨げる、内容を変える、上限を設ける、記録する、または条件を付けています。"
 },
 "report.outcome.unclear": {
  "en": "unclear",
  "ja": "不明"
 },
 "report.outcome.unclear.about": {
  "en": "It could not be determined; the reason is given. This does not mean that it is allowed.",
  "ja": "判定できませんでした（理由を記載しています）。制限がないという意味ではありません。"
 },
 "report.picture.about": {
  "en": "The page as it was opened, before anything was done. Text that already stood in a field is covered. Very long pages are cut off.",
  "ja": "操作を始める前の画面です。入力欄に最初から入っていた文字は隠しています。長いページは途中までです。"
 },
 "report.picture.about-lost": {
  "en": "The page on which the clicks or the journey failed, as it stood then. Text that stood in a field is covered.",
  "ja": "クリックまたはジャーニーが失敗したときの画面です。入力欄に入っていた文字は隠しています。"
 },
 "report.picture.alt": {
  "en": "The page as it was opened. Fields marked with a number: {count}.",
  "ja": "開いたときのページの画面。番号を付けた入力欄：{count} か所。"
 },
 "report.picture.alt-lost": {
  "en": "The page on which the way to the test failed.",
  "ja": "試験のページまでの手順が失敗したときの画面。"
 },
 "report.picture.free": {
  "en": "No restriction was found in this field.",
  "ja": "この入力欄に制限は見つかりませんでした。"
 },
 "report.picture.not-shown": {
  "en": "Not visible in the picture.",
  "ja": "画像には写っていません。"
 },
 "report.picture.restricted": {
  "en": "Restricted:",
  "ja": "制限があるもの："
 },
 "report.proof": {
  "en": "Proof",
  "ja": "根拠"
 },
 "report.reason": {
  "en": "Reason",
  "ja": "理由"
 },
 "report.remedy": {
  "en": "What to do instead",
  "ja": "代わりの方法"
 },
 "report.request": {
  "en": "Sent to",
  "ja": "送信先"
 },
 "report.same-as": {
  "en": ": same as in {field}",
  "ja": "：「{field}」と同じです"
 },
 "report.seconds": {
  "en": "{seconds} s",
  "ja": "{seconds} 秒"
 },
 "report.section.allowed": {
  "en": "What works",
  "ja": "制限がなかったこと"
 },
 "report.section.fields": {
  "en": "Field by field",
  "ja": "入力欄ごとの結果"
 },
 "report.section.glance": {
  "en": "What candidates can do",
  "ja": "受験者ができること"
 },
 "report.section.held": {
  "en": "What was held back",
  "ja": "送信を止めたもの"
 },
 "report.section.legend": {
  "en": "How to read this report",
  "ja": "この結果の見方"
 },
 "report.section.method": {
  "en": "How this audit was done",
  "ja": "調査の方法"
 },
 "report.section.pages": {
  "en": "Pages",
  "ja": "調べたページ"
 },
 "report.section.picture": {
  "en": "The page, and its fields",
  "ja": "ページの画面と入力欄"
 },
 "report.section.restricted": {
  "en": "What is restricted, and how we know",
  "ja": "制限されていることと、その根拠"
 },
 "report.section.start": {
  "en": "What a candidate is told before the test",
  "ja": "試験の前に知らされること"
 },
 "report.section.summary": {
  "en": "Summary",
  "ja": "まとめ"
 },
 "report.section.unclear": {
  "en": "What could not be determined",
  "ja": "判定できなかったこと"
 },
 "report.section.warnings": {
  "en": "Please note",
  "ja": "ご確認ください"
 },
 "report.sentence-separator": {
  "en": " ",
  "ja": ""
 },
 "report.silent": {
  "en": "Other restrictions, which this audit did not look into: {count}. The page may or may not have them.",
  "ja": "このほかの {count} 項目は今回の監査では調べていないため、制限の有無はわかりません。"
 },
 "report.some-fields": {
  "en": "{count} of {total} fields",
  "ja": "{total} 欄中 {count} 欄"
 },
 "report.source": {
  "en": "Source",
  "ja": "場所"
 },
 "report.standards": {
  "en": "Standards and guidance",
  "ja": "関連する規格・指針"
 },
 "report.start.nothing": {
  "en": "Nothing about any restriction.",
  "ja": "制限についての説明はありませんでした。"
 },
 "report.start.page": {
  "en": "The way to the test began at “{title}”. Before the test page, a candidate could read:",
  "ja": "試験への入り口は「{title}」でした。試験のページに入る前に読めた説明は次のとおりです。"
 },
 "report.start.silent": {
  "en": "Restricted in the test, and not told before it:",
  "ja": "試験中に制限され、事前に知らされていないもの："
 },
 "report.title": {
  "en": "Assessment page report",
  "ja": "試験ページの調査結果"
 },
 "report.title.several": {
  "en": "Assessment pages: {count} reports",
  "ja": "試験ページの調査結果（{count} 件）"
 },
 "report.told.none": {
  "en": "The page tells candidates of none of this.",
  "ja": "これらについて、ページ上に受験者への説明はありません。"
 },
 "report.told.some": {
  "en": "Of these {restricted} restrictions, the page tells candidates of {told}.",
  "ja": "これら {restricted} 項目の制限のうち、ページ上に受験者への説明があるのは {told} 項目です。"
 },
 "report.unknown-schema": {
  "en": "This report has the form “{found}”, and this version reads “{expected}”.",
  "ja": "この結果の形式は “{found}” です。このバージョンで読み込めるのは “{expected}” です。"
 },
 "report.unknown-schema.next": {
  "en": "Update Pasteguard, or audit the page again with this version.",
  "ja": "Pasteguard を更新するか、このバージョンでページをもう一度調べてください。"
 },
 "report.unnamed-field": {
  "en": "Field {number}, without a label",
  "ja": "ラベルのない入力欄（{number}）"
 },
 "report.untitled": {
  "en": "Page without a title",
  "ja": "タイトルのないページ"
 },
 "report.verdict.all-unclear": {
  "en": "None of the {checked} things checked could be determined.",
  "ja": "調べた {checked} 項目は、いずれも判定できませんでした。"
 },
 "report.verdict.all-unclear.alone": {
  "en": "The one thing checked could not be determined.",
  "ja": "調べた1項目は、判定できませんでした。"
 },
 "report.verdict.error": {
  "en": "This page could not be audited.",
  "ja": "このページを調べることができませんでした。"
 },
 "report.verdict.free": {
  "en": "No restriction was found in the {checked} things checked.",
  "ja": "調べた {checked} 項目に、制限は見つかりませんでした。"
 },
 "report.verdict.free.alone": {
  "en": "No restriction was found in the one thing checked.",
  "ja": "調べた1項目に、制限は見つかりませんでした。"
 },
 "report.verdict.nothing-checked": {
  "en": "There was nothing on this page that could be checked.",
  "ja": "このページには、調べられる項目がありませんでした。"
 },
 "report.verdict.partial": {
  "en": "The audit ended early, so this is only a part.",
  "ja": "調査が途中で終わったため、結果は一部のみです。"
 },
 "report.verdict.restricts": {
  "en": "This page restricts {restricted} of the {checked} things checked.",
  "ja": "このページでは、調べた {checked} 項目のうち {restricted} 項目に制限がありました。"
 },
 "report.verdict.restricts.alone": {
  "en": "This page restricts the one thing checked.",
  "ja": "調べた1項目に制限がありました。"
 },
 "report.verdict.run": {
  "en": "Pages audited: {audited}. With a restriction: {restricting}. Could not be audited: {failed}.",
  "ja": "調べたページは {audited} 件です。そのうち制限があったページは {restricting} 件です。調べられなかったページは {failed} 件です。"
 },
 "report.verdict.unclear": {
  "en": "{unclear} could not be determined.",
  "ja": "判定できなかった項目は {unclear} 項目です。"
 },
 "report.when": {
  "en": "{year}-{month}-{day} {hour}:{minute} {zone}",
  "ja": "{year}年{month}月{day}日 {hour}:{minute}（{zone}）"
 },
 "report.where": {
  "en": "Where",
  "ja": "対象"
 },
 "report.whole-page": {
  "en": "Whole page",
  "ja": "ページ全体"
 },
 "report.with-note": {
  "en": "{sentence} ({note})",
  "ja": "{sentence}（{note}）"
 },
 "restriction.automation.allowed": {
  "en": "No search for extensions or automation was seen",
  "ja": "拡張機能や自動操作を調べる動きは見つかりませんでした"
 },
 "restriction.automation.question": {
  "en": "Can I keep my browser extensions on?",
  "ja": "拡張機能を有効にしたままで大丈夫ですか？"
 },
 "restriction.automation.restricted": {
  "en": "The page looks for extensions or automation",
  "ja": "拡張機能や自動操作の有無が調べられています"
 },
 "restriction.automation.title": {
  "en": "Search for extensions and automation",
  "ja": "拡張機能や自動操作の検出"
 },
 "restriction.back-trap.allowed": {
  "en": "The Back button works",
  "ja": "「戻る」を使えます"
 },
 "restriction.back-trap.question": {
  "en": "Does the Back button work?",
  "ja": "ブラウザーの「戻る」は使えますか？"
 },
 "restriction.back-trap.restricted": {
  "en": "The Back button is caught",
  "ja": "「戻る」が効きません"
 },
 "restriction.back-trap.title": {
  "en": "Back button",
  "ja": "「戻る」ボタン"
 },
 "restriction.camera.allowed": {
  "en": "A camera is not required",
  "ja": "カメラは不要です"
 },
 "restriction.camera.question": {
  "en": "Can I take the test without a camera?",
  "ja": "カメラなしで受験できますか？"
 },
 "restriction.camera.restricted": {
  "en": "A camera is required",
  "ja": "カメラが必要です"
 },
 "restriction.camera.title": {
  "en": "Camera",
  "ja": "カメラ"
 },
 "restriction.clipboard-log.allowed": {
  "en": "No recording of copying or pasting was seen",
  "ja": "コピーや貼り付けの記録は見つかりませんでした"
 },
 "restriction.clipboard-log.question": {
  "en": "Can I copy and paste without it being recorded?",
  "ja": "記録されずにコピーや貼り付けができますか？"
 },
 "restriction.clipboard-log.restricted": {
  "en": "Copying or pasting is recorded",
  "ja": "コピーや貼り付けが記録されています"
 },
 "restriction.clipboard-log.title": {
  "en": "Copy and paste recording",
  "ja": "コピー・貼り付けの記録"
 },
 "restriction.clipboard-read.allowed": {
  "en": "No reading of the clipboard was seen",
  "ja": "クリップボードの読み取りは見つかりませんでした"
 },
 "restriction.clipboard-read.question": {
  "en": "Does my clipboard stay private?",
  "ja": "クリップボードの中身は見られずに済みますか？"
 },
 "restriction.clipboard-read.restricted": {
  "en": "The page reads the clipboard",
  "ja": "ページがクリップボードを読み取ります"
 },
 "restriction.clipboard-read.title": {
  "en": "Reading the clipboard",
  "ja": "クリップボードの読み取り"
 },
 "restriction.clipboard-write.allowed": {
  "en": "What was copied stays on the clipboard",
  "ja": "コピーした内容はそのまま残ります"
 },
 "restriction.clipboard-write.question": {
  "en": "Does what I copied stay on my clipboard?",
  "ja": "コピーした内容はそのまま残りますか？"
 },
 "restriction.clipboard-write.restricted": {
  "en": "The page empties or overwrites the clipboard",
  "ja": "クリップボードが消去または上書きされます"
 },
 "restriction.clipboard-write.title": {
  "en": "Overwriting the clipboard",
  "ja": "クリップボードの上書き"
 },
 "restriction.context-menu.allowed": {
  "en": "The context menu opens",
  "ja": "コンテキストメニューが開きます"
 },
 "restriction.context-menu.question": {
  "en": "Can I open the context menu?",
  "ja": "右クリックのメニューを開けますか？"
 },
 "restriction.context-menu.restricted": {
  "en": "The context menu is blocked",
  "ja": "コンテキストメニューが開けません"
 },
 "restriction.context-menu.title": {
  "en": "Context menu",
  "ja": "コンテキストメニュー"
 },
 "restriction.copy.allowed": {
  "en": "Copying works",
  "ja": "コピーできます"
 },
 "restriction.copy.question": {
  "en": "Can I copy?",
  "ja": "コピーはできますか？"
 },
 "restriction.copy.restricted": {
  "en": "Copying is blocked or the copied text is changed",
  "ja": "コピーが拒否されるか、コピーした内容が変えられます"
 },
 "restriction.copy.title": {
  "en": "Copying",
  "ja": "コピー"
 },
 "restriction.cut.allowed": {
  "en": "Cutting works",
  "ja": "切り取りできます"
 },
 "restriction.cut.question": {
  "en": "Can I cut text to move it?",
  "ja": "文章を切り取って移動できますか？"
 },
 "restriction.cut.restricted": {
  "en": "Cutting is blocked or changed",
  "ja": "切り取りが拒否されるか、内容が変えられます"
 },
 "restriction.cut.title": {
  "en": "Cutting",
  "ja": "切り取り"
 },
 "restriction.devtools.allowed": {
  "en": "Opening the developer tools has no consequence",
  "ja": "開発者ツールを開いても影響はありません"
 },
 "restriction.devtools.question": {
  "en": "Can I open the developer tools?",
  "ja": "開発者ツールを開いても大丈夫ですか？"
 },
 "restriction.devtools.restricted": {
  "en": "Opening the developer tools is blocked, recorded or punished",
  "ja": "開発者ツールを開くと、妨げられるか、記録されるか、不利に扱われます"
 },
 "restriction.devtools.title": {
  "en": "Developer tools",
  "ja": "開発者ツール"
 },
 "restriction.dictation.allowed": {
  "en": "Text may arrive without key presses",
  "ja": "キー操作なしの入力もできます"
 },
 "restriction.dictation.question": {
  "en": "Can I dictate?",
  "ja": "音声入力は使えますか？"
 },
 "restriction.dictation.restricted": {
  "en": "Text that arrives without key presses is refused or changed",
  "ja": "キー操作なしで入る文章が拒否されるか、変えられます"
 },
 "restriction.dictation.title": {
  "en": "Dictation and writing aids",
  "ja": "音声入力と入力支援"
 },
 "restriction.drop.allowed": {
  "en": "Dropping text works",
  "ja": "文章をドロップできます"
 },
 "restriction.drop.question": {
  "en": "Can I drag text into my answer?",
  "ja": "文章をドラッグして入れられますか？"
 },
 "restriction.drop.restricted": {
  "en": "Dropped text is refused or changed",
  "ja": "ドロップした文章が拒否されるか、変えられます"
 },
 "restriction.drop.title": {
  "en": "Dropping text",
  "ja": "文章のドロップ"
 },
 "restriction.fullscreen.allowed": {
  "en": "Full screen is not required",
  "ja": "全画面表示は不要です"
 },
 "restriction.fullscreen.question": {
  "en": "Can I take the test without full screen?",
  "ja": "全画面表示にしなくても受験できますか？"
 },
 "restriction.fullscreen.restricted": {
  "en": "Full screen is required",
  "ja": "全画面表示が必要です"
 },
 "restriction.fullscreen.title": {
  "en": "Full screen",
  "ja": "全画面表示"
 },
 "restriction.geolocation.allowed": {
  "en": "The location is not required",
  "ja": "位置情報は不要です"
 },
 "restriction.geolocation.question": {
  "en": "Can I take the test without giving my location?",
  "ja": "位置情報を知らせなくても受験できますか？"
 },
 "restriction.geolocation.restricted": {
  "en": "The location is required",
  "ja": "位置情報が必要です"
 },
 "restriction.geolocation.title": {
  "en": "Location",
  "ja": "位置情報"
 },
 "restriction.idle.allowed": {
  "en": "Pausing to think has no consequence",
  "ja": "手を止めて考えても影響はありません"
 },
 "restriction.idle.question": {
  "en": "Can I pause and think for a while?",
  "ja": "しばらく手を止めて考えても大丈夫ですか？"
 },
 "restriction.idle.restricted": {
  "en": "Inactivity is recorded or ends the test",
  "ja": "しばらく操作しないと、記録されるか試験が終了します"
 },
 "restriction.idle.title": {
  "en": "Inactivity",
  "ja": "操作しない時間"
 },
 "restriction.ime.allowed": {
  "en": "Input methods work",
  "ja": "IME で入力できます"
 },
 "restriction.ime.question": {
  "en": "Can I write Japanese with an input method?",
  "ja": "日本語入力（IME）は使えますか？"
 },
 "restriction.ime.restricted": {
  "en": "Text from an input method is lost or changed",
  "ja": "IME で入力した文章が失われるか、変えられます"
 },
 "restriction.ime.title": {
  "en": "Input methods (IME)",
  "ja": "日本語入力（IME）"
 },
 "restriction.keyboard-lock.allowed": {
  "en": "The system's keys work as usual",
  "ja": "システムのキーは普段どおり使えます"
 },
 "restriction.keyboard-lock.question": {
  "en": "Do keys such as Alt+Tab and Esc work as usual?",
  "ja": "Alt+Tab や Esc などのキーは普段どおり使えますか？"
 },
 "restriction.keyboard-lock.restricted": {
  "en": "The page takes over the system's keys",
  "ja": "システムのキー操作が効かなくなります"
 },
 "restriction.keyboard-lock.title": {
  "en": "Keyboard lock",
  "ja": "キーボードのロック"
 },
 "restriction.keystroke-log.allowed": {
  "en": "No recording of keystrokes was seen",
  "ja": "キー入力の記録は見つかりませんでした"
 },
 "restriction.keystroke-log.question": {
  "en": "Can I type without each key being recorded?",
  "ja": "キー入力を一つひとつ記録されずに書けますか？"
 },
 "restriction.keystroke-log.restricted": {
  "en": "Single keystrokes are recorded",
  "ja": "キー入力が一つひとつ記録されています"
 },
 "restriction.keystroke-log.title": {
  "en": "Keystroke recording",
  "ja": "キー入力の記録"
 },
 "restriction.leave-warning.allowed": {
  "en": "The page can be left without a warning",
  "ja": "警告なしでページを離れられます"
 },
 "restriction.leave-warning.question": {
  "en": "Am I warned when I leave the page?",
  "ja": "ページを離れるときに警告が出ますか？"
 },
 "restriction.leave-warning.restricted": {
  "en": "A warning appears when the page is left",
  "ja": "ページを離れるときに警告が出ます"
 },
 "restriction.leave-warning.title": {
  "en": "Warning on leaving",
  "ja": "離脱時の警告"
 },
 "restriction.length-limit.allowed": {
  "en": "No limit on length was met",
  "ja": "文字数の上限は見つかりませんでした"
 },
 "restriction.length-limit.question": {
  "en": "Is the length of my answer limited?",
  "ja": "文字数の上限はありますか？"
 },
 "restriction.length-limit.restricted": {
  "en": "The length of the text is limited",
  "ja": "文字数に上限があります"
 },
 "restriction.length-limit.title": {
  "en": "Length limit",
  "ja": "文字数の上限"
 },
 "restriction.lockdown-client.allowed": {
  "en": "An ordinary browser is enough",
  "ja": "普段のブラウザーで受験できます"
 },
 "restriction.lockdown-client.question": {
  "en": "Can I use my ordinary browser?",
  "ja": "普段使っているブラウザーで受験できますか？"
 },
 "restriction.lockdown-client.restricted": {
  "en": "Lockdown or proctoring software is required",
  "ja": "専用ブラウザーまたは監視ソフトが必要です"
 },
 "restriction.lockdown-client.title": {
  "en": "Lockdown software",
  "ja": "専用ブラウザー・監視ソフト"
 },
 "restriction.microphone.allowed": {
  "en": "A microphone is not required",
  "ja": "マイクは不要です"
 },
 "restriction.microphone.question": {
  "en": "Can I take the test without a microphone?",
  "ja": "マイクなしで受験できますか？"
 },
 "restriction.microphone.restricted": {
  "en": "A microphone is required",
  "ja": "マイクが必要です"
 },
 "restriction.microphone.title": {
  "en": "Microphone",
  "ja": "マイク"
 },
 "restriction.mouse-leave.allowed": {
  "en": "Moving the pointer off the page has no consequence",
  "ja": "ポインターがページの外に出ても影響はありません"
 },
 "restriction.mouse-leave.question": {
  "en": "Can I move the pointer off the page?",
  "ja": "マウスポインターがページの外に出ても大丈夫ですか？"
 },
 "restriction.mouse-leave.restricted": {
  "en": "A pointer that leaves the page is recorded or punished",
  "ja": "ポインターがページの外に出ると、記録されるか不利に扱われます"
 },
 "restriction.mouse-leave.title": {
  "en": "Pointer leaving the page",
  "ja": "ページ外へのポインター移動"
 },
 "restriction.multi-screen.allowed": {
  "en": "Several screens can be used",
  "ja": "複数の画面を使えます"
 },
 "restriction.multi-screen.question": {
  "en": "Can I use more than one screen?",
  "ja": "複数の画面をつないだままで大丈夫ですか？"
 },
 "restriction.multi-screen.restricted": {
  "en": "A second screen is refused or recorded",
  "ja": "2 台目の画面は、認められないか記録されます"
 },
 "restriction.multi-screen.title": {
  "en": "Several screens",
  "ja": "複数の画面"
 },
 "restriction.offline-loss.allowed": {
  "en": "Text is kept when the connection drops",
  "ja": "通信が切れても文章が残ります"
 },
 "restriction.offline-loss.question": {
  "en": "Is my text kept when the connection drops?",
  "ja": "通信が切れても文章は残りますか？"
 },
 "restriction.offline-loss.restricted": {
  "en": "Text is lost when the connection drops",
  "ja": "通信が切れると文章が失われます"
 },
 "restriction.offline-loss.title": {
  "en": "Text lost offline",
  "ja": "通信切断による消失"
 },
 "restriction.paste.allowed": {
  "en": "Paste works",
  "ja": "貼り付けできます"
 },
 "restriction.paste.question": {
  "en": "Can I paste?",
  "ja": "貼り付けはできますか？"
 },
 "restriction.paste.restricted": {
  "en": "Paste is blocked or changed",
  "ja": "貼り付けが拒否されるか、内容が変えられます"
 },
 "restriction.paste.title": {
  "en": "Pasting",
  "ja": "貼り付け"
 },
 "restriction.pointer-log.allowed": {
  "en": "No recording of the pointer was seen",
  "ja": "マウスの動きの記録は見つかりませんでした"
 },
 "restriction.pointer-log.question": {
  "en": "Can I use the mouse without its movements being recorded?",
  "ja": "マウスの動きを記録されずに受験できますか？"
 },
 "restriction.pointer-log.restricted": {
  "en": "Pointer movements or clicks are recorded",
  "ja": "マウスの動きやクリックが記録されています"
 },
 "restriction.pointer-log.title": {
  "en": "Pointer recording",
  "ja": "マウスの動きの記録"
 },
 "restriction.print.allowed": {
  "en": "The page can be printed",
  "ja": "ページを印刷できます"
 },
 "restriction.print.question": {
  "en": "Can I print the page?",
  "ja": "ページを印刷できますか？"
 },
 "restriction.print.restricted": {
  "en": "Printing is blocked or the print is empty",
  "ja": "印刷できないか、白紙になります"
 },
 "restriction.print.title": {
  "en": "Printing",
  "ja": "印刷"
 },
 "restriction.reload-loss.allowed": {
  "en": "Text is kept when the page reloads",
  "ja": "再読み込みしても文章が残ります"
 },
 "restriction.reload-loss.question": {
  "en": "Is my text kept when the page reloads?",
  "ja": "再読み込みしても文章は残りますか？"
 },
 "restriction.reload-loss.restricted": {
  "en": "Text is lost when the page reloads",
  "ja": "再読み込みすると文章が失われます"
 },
 "restriction.reload-loss.title": {
  "en": "Text lost on reload",
  "ja": "再読み込みによる消失"
 },
 "restriction.resize.allowed": {
  "en": "Resizing and zooming have no consequence",
  "ja": "サイズや表示倍率を変えても影響はありません"
 },
 "restriction.resize.question": {
  "en": "Can I resize the window or zoom?",
  "ja": "ウィンドウの大きさや表示倍率を変えても大丈夫ですか？"
 },
 "restriction.resize.restricted": {
  "en": "Resizing or zooming is recorded or punished",
  "ja": "サイズや表示倍率を変えると、記録されるか不利に扱われます"
 },
 "restriction.resize.title": {
  "en": "Resizing and zooming",
  "ja": "サイズや表示倍率の変更"
 },
 "restriction.screen-share.allowed": {
  "en": "Screen sharing is not required",
  "ja": "画面共有は不要です"
 },
 "restriction.screen-share.question": {
  "en": "Can I take the test without sharing my screen?",
  "ja": "画面を共有しなくても受験できますか？"
 },
 "restriction.screen-share.restricted": {
  "en": "Screen sharing is required",
  "ja": "画面共有が必要です"
 },
 "restriction.screen-share.title": {
  "en": "Screen sharing",
  "ja": "画面共有"
 },
 "restriction.screenshot.allowed": {
  "en": "Taking a screenshot has no consequence",
  "ja": "スクリーンショットを撮っても影響はありません"
 },
 "restriction.screenshot.question": {
  "en": "Can I take a screenshot?",
  "ja": "スクリーンショットを撮っても大丈夫ですか？"
 },
 "restriction.screenshot.restricted": {
  "en": "Screenshots are hindered, recorded or punished",
  "ja": "スクリーンショットは、妨げられるか、記録されるか、不利に扱われます"
 },
 "restriction.screenshot.title": {
  "en": "Screenshots",
  "ja": "スクリーンショット"
 },
 "restriction.select.allowed": {
  "en": "Text on the page can be selected",
  "ja": "ページの文章を選択できます"
 },
 "restriction.select.question": {
  "en": "Can I select the question's text?",
  "ja": "問題文を選択できますか？"
 },
 "restriction.select.restricted": {
  "en": "Text on the page cannot be selected",
  "ja": "ページの文章を選択できません"
 },
 "restriction.select.title": {
  "en": "Selecting text",
  "ja": "文章の選択"
 },
 "restriction.session-replay.allowed": {
  "en": "No recording for replay was seen",
  "ja": "画面操作の録画は見つかりませんでした"
 },
 "restriction.session-replay.question": {
  "en": "Can I work without my session being recorded for replay?",
  "ja": "画面の操作を録画されずに受験できますか？"
 },
 "restriction.session-replay.restricted": {
  "en": "The session is recorded for replay",
  "ja": "画面の操作が録画されています"
 },
 "restriction.session-replay.title": {
  "en": "Session replay",
  "ja": "画面操作の録画"
 },
 "restriction.shortcuts.allowed": {
  "en": "Keyboard shortcuts work",
  "ja": "キーボードショートカットが使えます"
 },
 "restriction.shortcuts.question": {
  "en": "Do the usual keyboard shortcuts work?",
  "ja": "いつものキーボードショートカットは使えますか？"
 },
 "restriction.shortcuts.restricted": {
  "en": "Keyboard shortcuts are blocked",
  "ja": "キーボードショートカットが効きません"
 },
 "restriction.shortcuts.title": {
  "en": "Keyboard shortcuts",
  "ja": "キーボードショートカット"
 },
 "restriction.single-tab.allowed": {
  "en": "The test can be open in a second tab",
  "ja": "試験を 2 つのタブで開けます"
 },
 "restriction.single-tab.question": {
  "en": "Can I have the test open in a second tab?",
  "ja": "試験を 2 つのタブで開いても大丈夫ですか？"
 },
 "restriction.single-tab.restricted": {
  "en": "Only one tab of the test may be open",
  "ja": "試験は 1 つのタブでしか開けません"
 },
 "restriction.single-tab.title": {
  "en": "Second tab",
  "ja": "2 つ目のタブ"
 },
 "restriction.spellcheck.allowed": {
  "en": "Spell checking is available",
  "ja": "スペルチェックを使えます"
 },
 "restriction.spellcheck.question": {
  "en": "Does the spell checker work?",
  "ja": "スペルチェックは使えますか？"
 },
 "restriction.spellcheck.restricted": {
  "en": "Spell checking is switched off or its corrections are refused",
  "ja": "スペルチェックが無効か、修正が拒否されます"
 },
 "restriction.spellcheck.title": {
  "en": "Spell checking",
  "ja": "スペルチェック"
 },
 "restriction.tab-switch.allowed": {
  "en": "Switching tabs has no consequence",
  "ja": "タブを切り替えても影響はありません"
 },
 "restriction.tab-switch.question": {
  "en": "Can I switch tabs?",
  "ja": "タブを切り替えても大丈夫ですか？"
 },
 "restriction.tab-switch.restricted": {
  "en": "Tab switches are recorded or punished",
  "ja": "タブを切り替えると、記録されるか不利に扱われます"
 },
 "restriction.tab-switch.title": {
  "en": "Switching tabs",
  "ja": "タブの切り替え"
 },
 "restriction.time-limit.allowed": {
  "en": "No time limit was met",
  "ja": "制限時間は見つかりませんでした"
 },
 "restriction.time-limit.question": {
  "en": "Is there a time limit?",
  "ja": "制限時間はありますか？"
 },
 "restriction.time-limit.restricted": {
  "en": "There is a time limit",
  "ja": "制限時間があります"
 },
 "restriction.time-limit.title": {
  "en": "Time limit",
  "ja": "制限時間"
 },
 "restriction.time-out.allowed": {
  "en": "Text is kept when time runs out",
  "ja": "時間切れになっても文章が残ります"
 },
 "restriction.time-out.question": {
  "en": "What becomes of my text when time runs out?",
  "ja": "時間切れになると、書いた文章はどうなりますか？"
 },
 "restriction.time-out.restricted": {
  "en": "Text is submitted, lost or locked away when time runs out",
  "ja": "時間切れになると、文章が自動で提出されるか、失われるか、見られなくなります"
 },
 "restriction.time-out.title": {
  "en": "When time runs out",
  "ja": "時間切れのときの扱い"
 },
 "restriction.typing.allowed": {
  "en": "Typing works",
  "ja": "文字を打てます"
 },
 "restriction.typing.question": {
  "en": "Can I simply type?",
  "ja": "普通に文字を打てますか？"
 },
 "restriction.typing.restricted": {
  "en": "Typed text is refused or changed",
  "ja": "打った文字が拒否されるか、変えられます"
 },
 "restriction.typing.title": {
  "en": "Typing",
  "ja": "文字の入力"
 },
 "restriction.undo.allowed": {
  "en": "Undo works",
  "ja": "元に戻せます"
 },
 "restriction.undo.question": {
  "en": "Can I undo a mistake?",
  "ja": "操作を元に戻せますか？"
 },
 "restriction.undo.restricted": {
  "en": "Undo does not work",
  "ja": "元に戻す操作が効きません"
 },
 "restriction.undo.title": {
  "en": "Undo",
  "ja": "元に戻す"
 },
 "restriction.window-blur.allowed": {
  "en": "Using another window has no consequence",
  "ja": "別のウィンドウを使っても影響はありません"
 },
 "restriction.window-blur.question": {
  "en": "Can I use another window or program?",
  "ja": "別のウィンドウやアプリを使っても大丈夫ですか？"
 },
 "restriction.window-blur.restricted": {
  "en": "Using another window is recorded or punished",
  "ja": "別のウィンドウを使うと、記録されるか不利に扱われます"
 },
 "restriction.window-blur.title": {
  "en": "Using another window",
  "ja": "別のウィンドウの使用"
 },
 "said.inside": {
  "en": "in",
  "ja": "含まれていました"
 },
 "said.not-inside": {
  "en": "not in",
  "ja": "含まれていませんでした"
 },
 "sensed.copy-command": {
  "en": "copying with ⌘C",
  "ja": "⌘C でのコピー"
 },
 "sensed.copy-keyboard": {
  "en": "copying with the keyboard",
  "ja": "キーボードでのコピー"
 },
 "sensed.cut-command": {
  "en": "cutting with ⌘X",
  "ja": "⌘X での切り取り"
 },
 "sensed.cut-keyboard": {
  "en": "cutting with the keyboard",
  "ja": "キーボードでの切り取り"
 },
 "sensed.cut-menu": {
  "en": "cutting from the menu",
  "ja": "メニューからの切り取り"
 },
 "sensed.paste-command": {
  "en": "pasting with ⌘V",
  "ja": "⌘V での貼り付け"
 },
 "sensed.paste-keyboard": {
  "en": "pasting with the keyboard",
  "ja": "キーボードでの貼り付け"
 },
 "sensed.select": {
  "en": "selecting the text",
  "ja": "文章の選択"
 },
 "service.all-projects": {
  "en": "all",
  "ja": "すべて"
 },
 "service.demo": {
  "en": "Three weeks of sample history, readable without a token: {address}",
  "ja": "3 週間分のサンプルの履歴を、トークンなしで見られます：{address}"
 },
 "service.first-token": {
  "en": "Your admin token. It is shown only now, so keep it:",
  "ja": "管理者用のトークンです。表示されるのは今回だけなので、控えておいてください："
 },
 "service.migrated": {
  "en": "The database is ready for this version.",
  "ja": "データベースの更新が完了しました。"
 },
 "service.never": {
  "en": "never",
  "ja": "なし"
 },
 "service.private": {
  "en": "private",
  "ja": "非公開"
 },
 "service.pruned": {
  "en": "Removed: {runs} runs, {findings} findings, {pictures} pictures.",
  "ja": "削除しました：結果 {runs} 件、項目 {findings} 件、画像 {pictures} 件。"
 },
 "service.public": {
  "en": "public",
  "ja": "公開"
 },
 "service.revoked": {
  "en": "revoked",
  "ja": "無効"
 },
 "service.serving": {
  "en": "Pasteguard collects and shows runs at {address}",
  "ja": "Pasteguard のサービスを開始しました：{address}"
 },
 "service.stop": {
  "en": "Press Ctrl+C to stop.",
  "ja": "終了するには Ctrl+C を押してください。"
 },
 "share.failed": {
  "en": "{host} could not be told what was found.",
  "ja": "確認した結果を {host} に知らせることができませんでした。"
 },
 "share.refused": {
  "en": "{host} takes no anonymous reports. Nothing was kept there.",
  "ja": "{host} は匿名の報告を受け付けていません。何も保存されていません。"
 },
 "share.sent": {
  "en": "{host} was told anonymously what was found.",
  "ja": "確認した結果を {host} に匿名で知らせました。"
 },
 "start.about": {
  "en": "Reloads the page and follows it from its first moment. The answers become fuller, also for the pages and windows of this site that open next.",
  "ja": "ページを再読み込みし、最初の瞬間から動作を確認します。このサイトで次に開くページやウィンドウも含めて、より詳しく分かります。"
 },
 "start.button": {
  "en": "Reload and check from the start",
  "ja": "再読み込みして最初から確認する"
 },
 "start.denied": {
  "en": "Permission was not given. Nothing has changed.",
  "ja": "許可されなかったため、何も変更していません。"
 },
 "start.on": {
  "en": "{host} is checked from the start.",
  "ja": "{host} を最初から確認しています。"
 },
 "start.permission": {
  "en": "Your browser asks for permission, for {host} only. Nothing leaves your computer.",
  "ja": "ブラウザーが、{host} に限って許可を求めます。そのときこの画面が閉じたら、ページの表示後にもう一度開いてください。情報が外部に送られることはありません。"
 },
 "start.reload": {
  "en": "Reloading can lose what is written on the page.",
  "ja": "再読み込みにより、入力済みの内容が失われることがあります。"
 },
 "start.risk": {
  "en": "A page that searches for it could notice this check. Use it on a start or practice page, not during a test.",
  "ja": "調べる仕組みを持つページには、この確認を気づかれる可能性があります。試験中は使わず、開始前の画面か練習用の画面で行ってください。"
 },
 "start.stop": {
  "en": "Switch off and give back the permission",
  "ja": "オフにして許可を取り消す"
 },
 "start.stopped": {
  "en": "Switched off. The permission was given back. Reload the page before you go on, so that nothing of it remains.",
  "ja": "オフにし、許可を取り消しました。続ける前にページを再読み込みすると、ページに何も残りません。"
 },
 "start.title": {
  "en": "Check from the start",
  "ja": "最初から確認する"
 },
 "start.waiting": {
  "en": "The page is reloading. The answers appear here.",
  "ja": "ページを再読み込みしています。結果はここに表示されます。"
 },
 "sure.declared": {
  "en": "Stated by the page",
  "ja": "ページの記述から"
 },
 "sure.declared.about": {
  "en": "The page's own words or settings say so.",
  "ja": "ページの文章や設定にそう書かれています。"
 },
 "sure.declared.file": {
  "en": "Stated by the site",
  "ja": "サイトの開示ファイルから"
 },
 "sure.declared.file.about": {
  "en": "The site publishes it in its disclosure file.",
  "ja": "サイトが開示ファイルで公表しています。"
 },
 "sure.declared.markup": {
  "en": "Read in the page's markup",
  "ja": "ページの記述（HTML）から"
 },
 "sure.declared.markup.about": {
  "en": "The page's markup or styles are set so.",
  "ja": "ページの HTML やスタイルにその指定があります。"
 },
 "sure.inferred": {
  "en": "Read in the page's code",
  "ja": "ページのコードから"
 },
 "sure.inferred.about": {
  "en": "The page's code does this. It was not tried.",
  "ja": "ページのコードにこの動作があります。実際には試していません。"
 },
 "sure.observed": {
  "en": "Seen happening",
  "ja": "実際の動作を確認"
 },
 "sure.observed.about": {
  "en": "It happened on this page while it was open.",
  "ja": "このページを開いている間に、実際に起きました。"
 },
 "sure.reported.audit": {
  "en": "From an earlier audit",
  "ja": "以前の調査から"
 },
 "sure.reported.audit.about": {
  "en": "Found earlier by an audit of this site. The page may have changed since.",
  "ja": "このサイトの以前の調査による結果です。その後、変わっている可能性があります。"
 },
 "sure.reported.vendor": {
  "en": "From the vendor's documents",
  "ja": "提供元の資料から"
 },
 "sure.reported.vendor.about": {
  "en": "The maker of the software describes it so. What is switched on here may differ.",
  "ja": "ソフトの提供元の説明です。このページでの設定は異なる可能性があります。"
 },
 "tests.about": {
  "en": "Pages you have checked. The list is kept on this computer only; nothing is synced or sent.",
  "ja": "確認したページの一覧です。このパソコンの中だけに保存され、同期も送信もされません。"
 },
 "tests.column.date": {
  "en": "Checked",
  "ja": "確認日時"
 },
 "tests.column.limit": {
  "en": "Time limit (minutes)",
  "ja": "制限時間（分）"
 },
 "tests.column.notes": {
  "en": "Notes",
  "ja": "メモ"
 },
 "tests.column.restricted": {
  "en": "Restricted",
  "ja": "制限あり"
 },
 "tests.column.title": {
  "en": "Title",
  "ja": "タイトル"
 },
 "tests.column.unclear": {
  "en": "Cannot tell",
  "ja": "未確認"
 },
 "tests.column.url": {
  "en": "Address",
  "ja": "アドレス"
 },
 "tests.day": {
  "en": "{date} ({count})",
  "ja": "{date}（{count} 件）"
 },
 "tests.delete": {
  "en": "Delete",
  "ja": "削除"
 },
 "tests.delete-all": {
  "en": "Delete all",
  "ja": "すべて削除"
 },
 "tests.delete-all.no": {
  "en": "Keep them",
  "ja": "削除しない"
 },
 "tests.delete-all.sure": {
  "en": "Delete all {count} entries? This cannot be undone.",
  "ja": "{count} 件をすべて削除しますか？ 元に戻せません。"
 },
 "tests.delete-all.yes": {
  "en": "Yes, delete all",
  "ja": "すべて削除する"
 },
 "tests.delete.for": {
  "en": "Delete {title}",
  "ja": "「{title}」を削除"
 },
 "tests.deleted": {
  "en": "Deleted: {title}.",
  "ja": "「{title}」を削除しました。"
 },
 "tests.empty": {
  "en": "Nothing here yet. Open a test's start page and click the Pasteguard icon: the page then appears here.",
  "ja": "まだ記録がありません。試験の開始画面を開いて Pasteguard のアイコンを押すと、ここに表示されます。"
 },
 "tests.export.csv": {
  "en": "Export as CSV (spreadsheet)",
  "ja": "CSV で書き出す（表計算用）"
 },
 "tests.export.json": {
  "en": "Export as JSON",
  "ja": "JSON で書き出す"
 },
 "tests.found": {
  "en": "Restricted: {what}",
  "ja": "制限あり：{what}"
 },
 "tests.found.none": {
  "en": "No restriction found",
  "ja": "制限は見つからず"
 },
 "tests.found.none-else": {
  "en": "No other restriction found",
  "ja": "ほかの制限は見つからず"
 },
 "tests.found.unclear": {
  "en": "{count} could not be told",
  "ja": "{count} 項目は未確認"
 },
 "tests.limit": {
  "en": "{limit}",
  "ja": "制限時間 {limit}"
 },
 "tests.limit.unclear": {
  "en": "time limit not known",
  "ja": "制限時間は未確認"
 },
 "tests.limit.unknown": {
  "en": "time limit, length not known",
  "ja": "制限時間あり（長さは不明）"
 },
 "tests.no-limit": {
  "en": "no time limit found",
  "ja": "制限時間は見つからず"
 },
 "tests.notes": {
  "en": "Notes",
  "ja": "メモ"
 },
 "tests.notes.for": {
  "en": "Notes on {title}",
  "ja": "「{title}」のメモ"
 },
 "tests.open": {
  "en": "Open the page",
  "ja": "ページを開く"
 },
 "tests.saved": {
  "en": "Saved.",
  "ja": "保存しました。"
 },
 "tests.title": {
  "en": "My tests",
  "ja": "受験の記録"
 },
 "tests.undo": {
  "en": "Undo",
  "ja": "元に戻す"
 },
 "tests.untitled": {
  "en": "Page without a title",
  "ja": "タイトルのないページ"
 },
 "tests.write": {
  "en": "Write a message",
  "ja": "文例を作る"
 },
 "tests.write.for": {
  "en": "Write a message about {title}",
  "ja": "「{title}」についての文例を作る"
 },
 "vendor.docs.about": {
  "en": "Pasteguard recognises these products by what a page loads, defines or runs, never by its text or its links. What is listed was documented by the vendor, or by a customer where that is said, and was read in the month given. It is not what a page was seen to do: products have settings, and documents grow old. In a report it is the weakest kind of evidence.",
  "ja": "Pasteguard は、ページが読み込み、定義し、実行しているものから、次の製品を認識します。ページの文章やリンクからは判断しません。ここに挙げるのは、ベンダーの資料（「利用者」と書かれたものは利用機関の資料）に、記載の年月の時点で書かれていた内容です。製品には設定があり、資料は古くなるため、実際のページの動作を示すものではありません。レポートでは最も弱い根拠として扱います。"
 },
 "vendor.docs.by.customer": {
  "en": "a customer",
  "ja": "利用者"
 },
 "vendor.docs.by.vendor": {
  "en": "the vendor",
  "ja": "ベンダー"
 },
 "vendor.docs.cited": {
  "en": "{author}, {read}: {source}",
  "ja": "{author}、{read}：{source}"
 },
 "vendor.docs.code": {
  "en": "code",
  "ja": "コード"
 },
 "vendor.docs.column.effects": {
  "en": "Effects",
  "ja": "影響"
 },
 "vendor.docs.column.restriction": {
  "en": "Restriction",
  "ja": "制限"
 },
 "vendor.docs.column.source": {
  "en": "Documented by, read",
  "ja": "資料（作成者、確認した年月）"
 },
 "vendor.docs.column.what": {
  "en": "What is documented",
  "ja": "資料の内容"
 },
 "vendor.docs.globals": {
  "en": "globals",
  "ja": "グローバル変数"
 },
 "vendor.docs.headers": {
  "en": "headers",
  "ja": "ヘッダー"
 },
 "vendor.docs.hosts": {
  "en": "hosts",
  "ja": "ホスト"
 },
 "vendor.docs.markers": {
  "en": "elements",
  "ja": "要素"
 },
 "vendor.docs.scripts": {
  "en": "scripts",
  "ja": "スクリプト"
 },
 "vendor.docs.seen": {
  "en": "{id}, recognised by: {traces}.",
  "ja": "{id}　認識の手がかり：{traces}"
 },
 "vendor.docs.separator": {
  "en": "; ",
  "ja": "／"
 },
 "vendor.docs.title": {
  "en": "Vendors",
  "ja": "ベンダー"
 },
 "vendor.kind.analytics": {
  "en": "Analytics",
  "ja": "アクセス解析"
 },
 "vendor.kind.guard-library": {
  "en": "Guard libraries",
  "ja": "操作を防ぐライブラリー"
 },
 "vendor.kind.lockdown": {
  "en": "Lockdown software",
  "ja": "専用ブラウザー・操作を制限するソフト"
 },
 "vendor.kind.platform": {
  "en": "Assessment platforms",
  "ja": "試験・適性検査のプラットフォーム"
 },
 "vendor.kind.proctoring": {
  "en": "Proctoring",
  "ja": "遠隔試験監督"
 },
 "vendor.kind.replay": {
  "en": "Session replay",
  "ja": "画面操作の録画"
 },
 "vendor.role.analytics": {
  "en": "analytics",
  "ja": "アクセス解析"
 },
 "vendor.role.guard-library": {
  "en": "a library that guards the page",
  "ja": "操作を防ぐライブラリー"
 },
 "vendor.role.lockdown": {
  "en": "lockdown software",
  "ja": "操作を制限する専用ソフト"
 },
 "vendor.role.platform": {
  "en": "assessment platform",
  "ja": "試験プラットフォーム"
 },
 "vendor.role.proctoring": {
  "en": "remote proctoring",
  "ja": "遠隔試験監督"
 },
 "vendor.role.replay": {
  "en": "recording of the screen for replay",
  "ja": "画面操作の録画"
 },
 "vendor.seen.code": {
  "en": "The page's code contains {code}",
  "ja": "ページのコードに次の記述があります：{code}"
 },
 "vendor.seen.frame": {
  "en": "A frame in the page comes from {host}.",
  "ja": "ページ内のフレームが {host} から読み込まれています。"
 },
 "vendor.seen.global": {
  "en": "The page's code has {name}.",
  "ja": "ページのコードに {name} があります。"
 },
 "vendor.seen.header": {
  "en": "The header {name} is exchanged with the page.",
  "ja": "ページとの通信にヘッダー {name} があります。"
 },
 "vendor.seen.marker": {
  "en": "The page has an element that matches {selector}.",
  "ja": "{selector} に一致する要素がページにあります。"
 },
 "vendor.seen.page": {
  "en": "The page's address is on {host}.",
  "ja": "ページのアドレスが {host} にあります。"
 },
 "vendor.seen.request": {
  "en": "The page sends requests to {host}.",
  "ja": "ページが {host} にリクエストを送っています。"
 },
 "vendor.seen.script": {
  "en": "The page loads the script {url}.",
  "ja": "ページがスクリプト {url} を読み込んでいます。"
 },
 "vendor.seen.script-host": {
  "en": "A script comes from {host}.",
  "ja": "スクリプトが {host} から読み込まれています。"
 },
 "vendor.uses": {
  "en": "This page uses {name} ({role}).",
  "ja": "このページは {name}（{role}）を使っています。"
 },
 "way.nothing-to-press": {
  "en": "none",
  "ja": "なし"
 },
 "word.altered": {
  "en": "Changed",
  "ja": "変えられます"
 },
 "word.blocked": {
  "en": "Blocked",
  "ja": "できません"
 },
 "word.fine": {
  "en": "Free",
  "ja": "自由です"
 },
 "word.kept": {
  "en": "Kept",
  "ja": "残ります"
 },
 "word.limit": {
  "en": "{limit}",
  "ja": "{limit}"
 },
 "word.limited": {
  "en": "Limited",
  "ja": "上限あり"
 },
 "word.lost": {
  "en": "Lost",
  "ja": "失われます"
 },
 "word.no-consequence": {
  "en": "No consequence",
  "ja": "影響なし"
 },
 "word.no-limit": {
  "en": "None found",
  "ja": "見つからず"
 },
 "word.none": {
  "en": "Does not apply",
  "ja": "対象外"
 },
 "word.not-needed": {
  "en": "Not needed",
  "ja": "不要です"
 },
 "word.not-seen": {
  "en": "Not seen",
  "ja": "見つからず"
 },
 "word.noticed": {
  "en": "Noticed",
  "ja": "検知されます"
 },
 "word.punished": {
  "en": "Has consequences",
  "ja": "不利になります"
 },
 "word.recorded": {
  "en": "Recorded",
  "ja": "記録されます"
 },
 "word.refused": {
  "en": "Not accepted",
  "ja": "認められません"
 },
 "word.required": {
  "en": "Needed",
  "ja": "必要です"
 },
 "word.restricted": {
  "en": "Restricted",
  "ja": "制限あり"
 },
 "word.submitted": {
  "en": "Submitted",
  "ja": "提出されます"
 },
 "word.unclear": {
  "en": "Cannot tell yet",
  "ja": "未確認"
 },
 "word.warned": {
  "en": "Warning",
  "ja": "警告あり"
 },
 "word.works": {
  "en": "Works",
  "ja": "できます"
 }
};

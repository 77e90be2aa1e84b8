// Made by `python -m scripts.extension_files` from audits/pasteguard: edit that.
export default {
 "judgements": [
  {
   "group": "allow",
   "ja": {
    "after": [
     "制限(は|も|が)?(あり|ござい|し|され|設けて(い|おり))ません",
     "制限な(し|く)",
     "禁止(されて|して|では)(い|あり)?(ません|ない)",
     "問題(は|も)?(あり|ござい)ません",
     "問題な(い|く)"
    ]
   },
   "en": {
    "before": [
     "(is|are) no (limits?|restrictions?|rules?) (on|for|against)"
    ],
    "after": [
     "not (disabled|blocked|prohibited|forbidden|restricted|against the rules|a problem)",
     "no problem"
    ]
   }
  },
  {
   "group": "require",
   "en": {
    "before": [
     "(can not|may not|not able to|unable to|not be allowed to|impossible to) [^,]{0,60}(without|unless|outside)"
    ],
    "after": []
   },
   "ja": {
    "after": [
     "(なし|な(い|けれ)(と|ば)|ない場合|以外)[^。]{0,16}(でき(ません|ない)|不可)"
    ]
   }
  },
  {
   "group": "deny",
   "en": {
    "before": [
     "(we|it|nobody|no one|page|test|site|system)( (do|does|will|did|is|are) not| never)( be)? (record|log|monitor|track|captur|watch|detect|collect|requir|need|us|ask|look)[a-z]*",
     "no need (to|for)",
     "(do|does|will|is|are) not (need|have to|require)[a-z]*",
     "without (record|logg|monitor|track|captur)ing",
     "nothing is (recorded|logged|required)"
    ],
    "after": [
     "(not|never)( be| being| been)?( automatically)? (recorded|logged|monitored|tracked|captured|watched|detected|collected|stored|required|needed|necessary|used|mandatory|counted|timed)",
     "optional",
     "unlimited",
     "voluntary"
    ]
   },
   "ja": {
    "after": [
     "(記録|監視|検知|検出|録画|録音|撮影|追跡|取得|収集|使用|利用|要求)(は|も|を|が)?(し|され|いたし|行い|行われ|行わ)?(て(い|おり))?(ません|ない(?!で(くだ|下)|よう|と))",
     "使(い|われ)ません",
     "不要",
     "必要(は|も|が)?(あり|ござい)ません",
     "必須では(なく|ない|ありません)",
     "必要な(い|く)",
     "任意",
     "求めません",
     "無制限"
    ]
   }
  },
  {
   "group": "keep",
   "en": {
    "before": [
     "(nothing|not|never)( is| be| gets?| automatically)* (submitted|lost|erased|deleted|cleared)"
    ],
    "after": [
     "(not|never|nothing)( is| be| gets?| automatically)* (submitted|lost|erased|deleted|cleared)",
     "survives?",
     "stays",
     "carry on",
     "(go on|continue|keep) (writing|working|typing)",
     "(is|are|be|is automatically|are automatically) (saved|kept)",
     "restored"
    ]
   },
   "ja": {
    "after": [
     "(提出|送信|消去|削除)(は|も)?(され|し)ません",
     "失われません",
     "消えません",
     "(残り|残って)(ます|い)",
     "続け(て書け|られ)ます",
     "続きから",
     "そのまま残",
     "保存され(ます|て(い|おり)ます|るため)",
     "復元され"
    ]
   }
  },
  {
   "group": "forbid",
   "en": {
    "before": [
     "(?<!we )(do|does|must|may|can|could|should|shall) not",
     "(?<!we )never",
     "not( be)? (allowed|permitted|able|possible) to",
     "refrain from",
     "avoid",
     "(disable|block|prevent|prohibit|forbid|restrict|disallow)(s|ed|ing)?"
    ],
    "after": [
     "(not|never)( be)?( currently)? (allowed|permitted|possible|available|supported|accepted|enabled|tolerated|work)",
     "disabled",
     "blocked",
     "prohibited",
     "forbidden",
     "banned",
     "restricted",
     "disallowed",
     "unavailable",
     "deactivated",
     "(turned|switched|is|are) off",
     "impossible",
     "against the rules",
     "(can|must|may) not be"
    ]
   },
   "ja": {
    "after": [
     "禁止",
     "禁じ",
     "(でき|出来|行え|使え|開け|戻れ|打て)(ません|ない|なく|なくな)",
     "不可(?!能?欠)",
     "無効(?!に?な(る|ります)(場合|こと))",
     "ないで(くだ|下)さい",
     "(認め|許可され|許可し|許さ|受け付け|受け入れ)(られ|れ)?(て(い|おり))?(ません|ない)",
     "ブロック",
     "制限(されて|して|が)",
     "(お|を|は)?控え",
     "遠慮(くだ|下|して|願)",
     "オフに(して|なって|なり|し)(ください|おいてください|います|ます)?",
     "(いけ|なり)ません",
     "効きません",
     "厳禁",
     "拒否"
    ]
   }
  },
  {
   "group": "submit",
   "en": {
    "before": [],
    "after": [
     "(be|is|are|gets?|been) (automatically )?(submitted|handed in|closed|locked|ended)",
     "auto(matic(ally)?)?[- ]?submi[a-z]+",
     "submi[a-z]+ (itself|automatically)",
     "submit automatically",
     "automatic submission",
     "closes",
     "locks",
     "ends",
     "read-only"
    ]
   },
   "ja": {
    "after": [
     "自動(的に)?(で)?(提出|送信|終了|回収|保存)",
     "(提出|送信|回収)(され|となり)",
     "終了(し|と|され)",
     "締め切",
     "ロック",
     "(入力|回答|解答)(は|が)?でき(なく|ません)",
     "強制"
    ]
   }
  },
  {
   "group": "record",
   "en": {
    "before": [
     "(records?|logs|monitors?|tracks?|captures?|detects?|watch(es)?|collects?|observes?|flags?)",
     "(recording|monitoring|tracking|logging|capturing)",
     "we (also |may |will |automatically )*(log|note|store|count)"
    ],
    "after": [
     "(recorded|monitored|tracked|captured|detected|watched|observed|collected|flagged|counted|noted|reported|stored|notified|audited|visible to|sent to|shown to)",
     "logged(?! (in|out|on|off))",
     "(recording|monitoring|tracking|logging)"
    ]
   },
   "ja": {
    "after": [
     "記録",
     "監視",
     "検知",
     "検出",
     "録画",
     "録音",
     "撮影",
     "追跡",
     "取得",
     "収集",
     "ログ(?!イン|アウト|オン|オフ)",
     "カウント",
     "数え",
     "通知され",
     "報告され",
     "送信され",
     "モニタ(?!ーの)"
    ]
   }
  },
  {
   "group": "punish",
   "en": {
    "before": [],
    "after": [
     "disqualif[a-z]+",
     "terminat[a-z]+",
     "(logged|signed|kicked|locked|timed|times) out",
     "(be|is|are|gets?) (ended|closed|locked|cancell?ed|voided|rejected|suspended|blocked|failed|stopped|submitted|invalidated|automatically submitted|immediately ended|ended immediately)",
     "ends? (the|your) (test|exam|assessment|session|attempt)",
     "(test|exam|assessment|session|attempt) (ends|closes|locks|expires|stops)",
     "penal[a-z]+",
     "violations?",
     "misconduct",
     "cheating",
     "malpractice",
     "auto[a-z]*[- ]submi[a-z]+",
     "automatic submission",
     "count(s|ed)? (as|against)",
     "fail"
    ]
   },
   "ja": {
    "after": [
     "失格",
     "強制終了",
     "終了(し|と|され)(?!たら|た後|てから)",
     "無効(と|に)な",
     "違反",
     "不正(行為)?(と|が|に|の)",
     "自動(的に)?(で)?(提出|送信|終了)",
     "減点",
     "ロック",
     "不利",
     "[0-9]+ ?回(まで|以上)",
     "中断され",
     "切断され",
     "ログアウト",
     "タイムアウト"
    ]
   }
  },
  {
   "group": "warn",
   "en": {
    "before": [
     "(warns?|alerts?)"
    ],
    "after": [
     "warn(ed|ing|ings|s)?",
     "alert(ed|s)?",
     "confirmation",
     "asked to confirm"
    ]
   },
   "ja": {
    "after": [
     "警告",
     "アラート",
     "確認(画面|メッセージ|ダイアログ)"
    ]
   }
  },
  {
   "group": "lose",
   "en": {
    "before": [
     "(you|to)( will| may| could| can)? lose",
     "(deletes?|erases?|clears?|discards?|loses)"
    ],
    "after": [
     "lost",
     "(delet|eras|clear|discard|wip)(e|es|ed)",
     "disappears?",
     "not( be)? saved",
     "start (over|again)",
     "los(e|es|ing)"
    ]
   },
   "ja": {
    "after": [
     "失われ",
     "失い",
     "消え",
     "消去",
     "削除",
     "保存され(ません|ない)",
     "破棄",
     "リセット",
     "最初から",
     "やり直"
    ]
   }
  },
  {
   "group": "require",
   "en": {
    "before": [
     "must",
     "(is|are|be) required to",
     "require(s|d)?:?",
     "requirements?:",
     "need(s|ed)?( to)?",
     "(have|has) to",
     "(allow|grant|give)( us| the (page|site|browser|test)| pasteguard)?( to)? (access|use|permission)( to)?",
     "(turn|switch) on",
     "enable",
     "activate",
     "make sure",
     "ensure",
     "keep",
     "(stay|remain) (in|on|within|inside)",
     "share your",
     "(download|install)",
     "please (use|close|disconnect|enter|connect|share|disable|allow|leave)",
     "(conducted|taken|held|done|open|opens|run|runs|starts?|displayed|completed) in",
     "ask(s|ed)?( you)? (for|to)",
     "access(es)?",
     "we( will)?( also)? use",
     "only (use|allow|one|a single|in)"
    ],
    "after": [
     "required",
     "mandatory",
     "compulsory",
     "necessary",
     "needed",
     "(must|have to|has to|need to|needs to|should) (be|stay|remain)",
     "(turned|switched) on",
     "at all times",
     "throughout",
     "will (be )?(start|open|used|accessed|on|activated|enabled)( automatically)?",
     "(is|are) used"
    ]
   },
   "ja": {
    "after": [
     "必要(?!に応じ)",
     "必須",
     "義務",
     "求め(ます|られ)",
     "要求",
     "(オン|ON|有効)に",
     "許可(して|を)",
     "接続(して|し)",
     "お願い",
     "して(くだ|下)さい",
     "(保って|使って|付けて|つけて|切って|外して|閉じて|映して|入って|使用して|利用して)(くだ|下)さい",
     "ご?(用意|準備)",
     "インストール",
     "ダウンロード",
     "(で|にて)(受験|実施|行い|回答|解答|開始|表示)",
     "になります",
     "に切り替わ",
     "使(用|い)(し)?ます",
     "のみ",
     "だけ",
     "しか",
     "確認します"
    ]
   }
  },
  {
   "group": "allow",
   "en": {
    "before": [
     "(you|candidates?|students?|test[- ]takers?|participants?|applicants?|everyone)( also| always)? (may|can)",
     "(are|be) (allowed|free|welcome|permitted|able) to",
     "(feel )?free to",
     "allow(s|ed)?:?",
     "permit(s|ted)?",
     "welcomes?"
    ],
    "after": [
     "allowed",
     "permitted",
     "fine",
     "ok",
     "okay",
     "enabled",
     "works?",
     "possible",
     "available",
     "supported",
     "accepted",
     "acceptable",
     "welcome",
     "encouraged"
    ]
   },
   "ja": {
    "after": [
     "(でき|出来|使え|書け|開け|移れ|行え)(ます|る(?!だけ))",
     "可能(?!性)",
     "構いません",
     "かまいません",
     "差し支え",
     "大丈夫",
     "結構です",
     "自由",
     "許可され",
     "許可します",
     "認め(られて|て|ます|られます)",
     "いただけます",
     "OK",
     "可(?=[。、()）]|$)",
     "影響(は|も|し)"
    ]
   }
  },
  {
   "group": "none",
   "en": {
    "before": [
     "no(?! (more|later|longer|problem|one|matter|need|worr[a-z]*|rush|longer))",
     "without"
    ],
    "after": []
   },
   "ja": {
    "after": [
     "なし",
     "(は|も|が)(あり|ござい)ません",
     "(は|も|が)ない"
    ]
   }
  }
 ],
 "left_out": {
  "en": [
   "(cookies?|privacy (policy|notice)|terms of (use|service)|newsletter)",
   "(we|i) (would |strongly )?(recommend|suggest|prefer|advise|encourage|hope|wish)",
   "(recommended|ideally|preferabl[ey]|if (you can|possible)|would (like|rather|prefer|love)|try (not )?to|wish)",
   "(you|administrators?|recruiters?|teachers?|instructors?|employers?|admins?) (can|may) (disable|block|(turn|switch) (on|off)|enable|hide|prevent|restrict|require|record|track|monitor)"
  ],
  "ja": [
   "(です|ます|でしょう|ません)か[。.]?$",
   "クッキー|cookie|プライバシーポリシー|利用規約",
   "推奨|(お)?(すすめ|勧め)|望ましい|できれば|可能(であれば|な限り)|なるべく|できるだけ|てほしい|たいと思",
   "(設定|管理者|採用担当者|作成者)[^。]{0,20}できます",
   "後日|再生.{0,4}残り"
  ]
 },
 "tasks": {
  "en": [
   "^([(]?[a-z0-9]{1,3}[.):] ?|(question|task|essay) [0-9]+[.:]? ?|please |briefly |in your own words,? )*(explain|describe|discuss|compare|define|outline|summari[sz]e|translate|imagine|suppose|consider|argue|evaluate|analy[sz]e|give (an|two|three)|name|list|choose|identify|write (an?|the|about|[0-9]+)|tell us|record the|state|why|how|what|which|to what extent)"
  ],
  "ja": [
   "(説明|記述|論述|考察|要約|翻訳|比較|和訳|英訳|定義)(して(くだ|下)さい|しなさい|せよ)",
   "(述べ|論じ|挙げ|答え)(て(くだ|下)さい|なさい|よ$)",
   "(について|メールを|文を|作文を|例を)(書いて|書き)",
   "選(びなさい|んでください)|書きなさい|教えて(くだ|下)さい"
  ]
 },
 "rows": {
  "paste": {
   "says": [
    "forbid",
    "none",
    "punish",
    "warn"
   ],
   "en": [
    "(copy[- /&]*)?past(e|es|ed|ing)(?! (tense|your (link|url|code)|the (link|url)))"
   ],
   "ja": [
    "(コピー)?(&|アンド|・|/)?ペースト",
    "貼(り)?付",
    "貼り付",
    "張り付け",
    "コピペ",
    "切り貼り"
   ]
  },
  "drop": {
   "says": [
    "forbid",
    "none",
    "punish",
    "warn"
   ],
   "en": [
    "drag(ging)?([- ]and[- ]|[- &/]+)drop(ping)?",
    "drop(ping|ped)? (text|files)",
    "drag(ging|ged)? (text|words)"
   ],
   "ja": [
    "ドラッグ(アンド|&|・|/|して)?(ドロップ)?",
    "ドロップ(?!ダウン|アウト)"
   ]
  },
  "copy": {
   "says": [
    "forbid",
    "none",
    "punish",
    "warn"
   ],
   "en": [
    "(?<!a )(?<!hard )(?<!one )(?<!the )cop(y|ying|ied|y[- ]?pasting)(?! (of|editor|edit|writ)[a-z]*)(?! (or|and) shar)(?! ((the )?(answers?|work|ideas) )?(from|off) (an?|another|others?|other|someone|anyone|each|friends?|books?|the (internet|web)|websites?|ai)( |$))(?! (answers?|someone|another|other|each|anyone))"
   ],
   "ja": [
    "コピー(?!機|ライ|を取|用紙|本)",
    "コピペ",
    "複写"
   ]
  },
  "cut": {
   "says": [
    "forbid",
    "none",
    "punish",
    "warn"
   ],
   "en": [
    "cutting(?! edge)",
    "cut(?=(,| and| or|/|-)+ ?(cop|past))",
    "(?<=copy, )cut",
    "(?<=copy or )cut",
    "(?<=copy and )cut",
    "cut text"
   ],
   "ja": [
    "切り取り",
    "切取り",
    "カット(?=[・、や&/]|アンド|やコピー|およびコピー)"
   ]
  },
  "select": {
   "says": [
    "forbid",
    "none",
    "punish"
   ],
   "en": [
    "select(ing)? (the |any |page )?(text|questions?|content|words)",
    "text[- ]selection",
    "highlight(ing)? (the |any )?text"
   ],
   "ja": [
    "(文章|文字|テキスト|問題文|本文|範囲)(の|を)?選択"
   ]
  },
  "context-menu": {
   "says": [
    "forbid",
    "none",
    "record",
    "punish",
    "warn"
   ],
   "en": [
    "right[- ]?(mouse[- ])?(click|button)(s|ing|ed)?",
    "context[- ]menus?"
   ],
   "ja": [
    "右クリック",
    "コンテキストメニュー"
   ]
  },
  "shortcuts": {
   "says": [
    "forbid",
    "none",
    "record",
    "punish"
   ],
   "en": [
    "(keyboard )?short-?cut(s| keys?)?",
    "hot-?keys?",
    "key combinations?",
    "(ctrl|control|cmd|command) ?[+-] ?[a-z]",
    "function keys?"
   ],
   "ja": [
    "ショートカット",
    "ファンクションキー",
    "(ctrl|command|コントロール) ?[+] ?[a-z]"
   ]
  },
  "undo": {
   "says": [
    "forbid",
    "none"
   ],
   "en": [
    "undo(ing)?(?! (this|the|your|a|it|an) ?)",
    "(ctrl|cmd) ?[+] ?z"
   ],
   "ja": [
    "元に戻す(機能|操作|こと)",
    "アンドゥ",
    "取り消し(機能|操作)"
   ]
  },
  "typing": {
   "says": [
    "forbid",
    "none"
   ],
   "en": [
    "typing",
    "keyboard input",
    "(certain|some|special) (characters|keys)",
    "keyboard (is|will be)"
   ],
   "ja": [
    "キー(ボード)?(からの)?入力",
    "(一部|特殊|記号)の?(文字|記号|キー)",
    "タイピング"
   ]
  },
  "ime": {
   "says": [
    "forbid",
    "none"
   ],
   "en": [
    "input methods?",
    "ime",
    "(japanese|chinese|korean|non-latin) (input|characters)"
   ],
   "ja": [
    "ime",
    "日本語(の)?入力",
    "かな漢字変換",
    "全角(文字|入力)?"
   ]
  },
  "dictation": {
   "says": [
    "forbid",
    "none",
    "punish"
   ],
   "en": [
    "dictat(e|ion|ing)( software)?",
    "(voice|speech) (input|typing|recognition|control)",
    "speech[- ]to[- ]text",
    "writing (aids?|assistants?|tools?)",
    "grammarly",
    "auto-?complete"
   ],
   "ja": [
    "音声(入力|認識)",
    "ディクテーション",
    "入力支援",
    "文章作成支援",
    "オートコンプリート"
   ]
  },
  "spellcheck": {
   "says": [
    "forbid",
    "none",
    "punish"
   ],
   "en": [
    "spell(ing)?[- ]?check(s|er|ers|ing)?",
    "auto-?correct(ion)?",
    "grammar check(er|ers|ing)?"
   ],
   "ja": [
    "スペル(・)?チェック(ー|カー)?",
    "自動修正",
    "オートコレクト",
    "校正(機能|ツール)",
    "文法チェック"
   ]
  },
  "length-limit": {
   "says": [],
   "in_tasks": true,
   "alone": {
    "en": [
     "(maximum|max[.]?|up to|at most|no more than|not exceed|not more than|fewer than|less than|limit(ed)? (of|to|is)|limit:|within) (of )?[0-9][0-9,]* (characters?|words|letters|chars)",
     "[0-9][0-9,]*[- ](characters?|words?) (limit|maximum|or (less|fewer))",
     "[0-9][0-9,]* (characters?|words) (remaining|left|max[a-z]*)",
     "(character|word) limit"
    ],
    "ja": [
     "[0-9][0-9,]* ?(文)?(字|語|ワード|単語)(以内|まで|以下|未満)",
     "最大 ?[0-9][0-9,]* ?(文)?(字|語)",
     "(文字数|字数|語数)(の|には)?(上限|制限)",
     "残り ?[0-9]+ ?(文)?字"
    ]
   }
  },
  "tab-switch": {
   "says": [
    "forbid",
    "none",
    "record",
    "punish",
    "warn"
   ],
   "en": [
    "(switch|chang)(es|e|ing|ed)?( between| to)?( browser| other| another| the| different| or chang(e|ing))* tabs?",
    "tab[- ](switch|chang)(es|e|ing|ed)?",
    "(other|another|new|different|additional|multiple) (or multiple )?(browser )?tabs?",
    "(leav(e|es|ing)|exit(s|ing)?|left)( from)? (this|the|your) ((test|exam|assessment|quiz|browser) )?(tab|page|test|exam|assessment|screen)",
    "navigat(e|es|ing) away",
    "mov(e|es|ing|ed) away",
    "stay on (this|the) (test |exam )?(page|tab)",
    "minimi[sz](e|ing)"
   ],
   "ja": [
    "タブ(の|を|間の|や[^。、]{1,10}を)?(切り?替|移動|変更|離れ|開)",
    "(ほか|他|別|新しい)の?(ブラウザ[ー]?の?)?(タブ|画面|ページ|サイト)",
    "(試験|受験|テスト|この|回答|解答)(の)?(画面|ページ|タブ)(から|を)(の)?(離|移動|切り?替)",
    "(画面|ページ)(から|を)(の)?(離れ|離脱|切り?替)",
    "画面(の)?(切り?替|遷移)",
    "最小化"
   ]
  },
  "window-blur": {
   "says": [
    "forbid",
    "none",
    "record",
    "punish",
    "warn"
   ],
   "en": [
    "(other|another|different|new)( browser)?( tabs? (or|and))? (windows?|programs?|apps?|applications?|software)",
    "(switch|chang)(e|es|ing)( to)?( between)?( tabs (or|and))?( other)? (windows?|applications?|apps?|programs?)",
    "tabs? (and|or) (windows?|applications?|apps?|programs?)",
    "(lose|loses|losing|lost) focus",
    "alt ?[+-] ?tab",
    "(leav(e|es|ing)|click(s|ing)? outside|outside)( of)? (this|the|your) ((test|exam|browser|assessment) )?window",
    "minimi[sz](e|ing)"
   ],
   "ja": [
    "(ほか|他|別)の?(タブや|タブまたは)?(ウィンドウ|ウインドウ|アプリ|ソフト|プログラム)",
    "(ウィンドウ|ウインドウ)(の|を|から)(切り?替|移動|離)",
    "フォーカス",
    "最小化"
   ]
  },
  "mouse-leave": {
   "says": [
    "forbid",
    "record",
    "punish",
    "warn",
    "require"
   ],
   "en": [
    "(mouse|pointer|cursor)( pointer| cursor)? [^,]{0,20}(leav(e|es|ing)|outside|out of|off)( of)? (the|this)( [a-z]+)? ?(page|window|area|screen|frame)"
   ],
   "alone": {
    "en": [
     "(mouse|pointer|cursor) (should|must|has to)( always)? (stay|remain|be|be kept) (inside|within|in|on)"
    ]
   },
   "ja": [
    "(マウス|ポインター?|カーソル)[^。、]{0,12}(外|離れ|画面内)"
   ]
  },
  "resize": {
   "says": [
    "forbid",
    "none",
    "record",
    "punish",
    "warn"
   ],
   "en": [
    "resiz(e|es|ing|ed)",
    "zoom(ing)? (in|out|level)",
    "zooming",
    "browser zoom",
    "window size"
   ],
   "ja": [
    "(ウィンドウ|ウインドウ|画面|ブラウザ[ー]?)の?(サイズ|大きさ)",
    "表示倍率",
    "ズーム(機能|イン|アウト)",
    "拡大・?縮小"
   ]
  },
  "keystroke-log": {
   "says": [
    "record"
   ],
   "en": [
    "key[- ]?strokes?",
    "key ?press(es)?",
    "typing (pattern|behaviou?r|speed|rhythm)s?",
    "keyboard (input|activity|events?)",
    "everything you type",
    "(the )?keys you press"
   ],
   "ja": [
    "キー(ボード)?(の)?(入力|操作|ストローク)",
    "打鍵",
    "タイピング",
    "入力(内容|操作|過程|の過程|速度)"
   ]
  },
  "clipboard-log": {
   "says": [
    "record"
   ],
   "en": [
    "cop(y|ying|ied)( and |/|[- ]|, | or )?past(e|es|ed|ing)",
    "past(e|es|ed|ing)",
    "copying",
    "clipboard"
   ],
   "ja": [
    "コピー",
    "コピペ",
    "貼り?付",
    "ペースト",
    "クリップボード"
   ]
  },
  "pointer-log": {
   "says": [
    "record"
   ],
   "en": [
    "your (mouse|pointer|cursor)(?! (should|must))",
    "(mouse|pointer|cursor) (movements?|activity|clicks?|positions?|events?|behaviou?r)",
    "clicks"
   ],
   "ja": [
    "(マウス|ポインター?|カーソル)(の|操作|移動)?",
    "クリック(?=操作|を|や|が|は|数)"
   ]
  },
  "session-replay": {
   "says": [
    "record"
   ],
   "en": [
    "(your|this|the)( entire| whole| test| exam| browser)* session",
    "(your|all|any|the)( screen| browser| test| on-screen| user)* (activity|activities|actions|interactions)",
    "everything you do",
    "(your|the)( entire| whole| computer)* screen"
   ],
   "ja": [
    "(画面|操作|受験|試験)(の|中の)?(操作|内容|様子|過程|履歴)",
    "操作(は|が|を)(すべて|全て)",
    "セッション",
    "(?<!全)画面(が|は|を)",
    "行動"
   ],
   "alone": {
    "en": [
     "session (replay|recording)",
     "screenshots?( of (your|the)( [a-z]+)? screen)? (are|is|will be|may be) (taken|captured)"
    ],
    "ja": [
     "画面(の)?録画"
    ]
   }
  },
  "devtools": {
   "says": [
    "forbid",
    "none",
    "record",
    "punish",
    "warn"
   ],
   "en": [
    "(dev|developer|development)[- ]?(tools?|console)",
    "inspect element",
    "f12",
    "view(ing)? (the )?(page )?source"
   ],
   "ja": [
    "(開発者|デベロッパー)(向け)?(ツール|コンソール|モード)",
    "f12",
    "ソースの?(表示|閲覧)",
    "検証ツール"
   ]
  },
  "automation": {
   "says": [
    "forbid",
    "none",
    "record",
    "punish",
    "require"
   ],
   "en": [
    "(browser|chrome|translation|ai|third[- ]party) (extensions?|plug-?ins?|add-?ons?)",
    "extensions(?= (and|or|are|is|must))",
    "plug-?ins?",
    "add-?ons",
    "bots?",
    "automat(ion|ed) (tools?|scripts?|software)",
    "virtual machines?"
   ],
   "ja": [
    "拡張機能",
    "アドオン",
    "プラグイン",
    "自動(化|操作)(ツール|ソフト|プログラム)?",
    "仮想(マシン|環境)"
   ]
  },
  "clipboard-read": {
   "says": [
    "record"
   ],
   "en": [
    "clipboard( contents?)?"
   ],
   "ja": [
    "クリップボード(の内容)?"
   ],
   "alone": {
    "en": [
     "(reads?|checks?|access(es)?|inspects?) (the contents? of )?(your|the) clipboard",
     "clipboard( contents?)? (is|are|will be|may be) (read|checked|accessed|inspected)"
    ],
    "ja": [
     "クリップボード(の内容)?(を|が|は)(読み?取|確認|参照)"
    ]
   }
  },
  "clipboard-write": {
   "says": [],
   "alone": {
    "en": [
     "clipboard( contents?)? (is|are|will be|may be|gets?) (cleared|emptied|overwritten|replaced|erased|deleted)",
     "(clears?|empties|overwrites?|erases?) (your|the) clipboard"
    ],
    "ja": [
     "クリップボード(の内容)?(を|が|は)(消去|クリア|上書き|空に|削除)"
    ]
   }
  },
  "multi-screen": {
   "says": [
    "forbid",
    "none",
    "record",
    "punish",
    "require",
    "warn"
   ],
   "en": [
    "(second|secondary|external|multiple|additional|extra|several|two|dual|other|more than one)( or multiple| or external)? (monitors?|screens?|displays?)"
   ],
   "ja": [
    "(外部|外付け|複数の?|2 ?(台|枚|つ)目の?|2台の|デュアル|サブ|マルチ|追加の)(モニター?|ディスプレイ|画面|スクリーン)"
   ]
  },
  "single-tab": {
   "says": [
    "forbid",
    "none",
    "record",
    "punish",
    "warn"
   ],
   "en": [
    "(more than one|multiple|several|two|second|duplicate) (browser )?(tabs?|windows?|devices?|browsers|sessions?|computers?)"
   ],
   "ja": [
    "複数の?(タブ|ウィンドウ|ウインドウ|端末|デバイス|ブラウザ[ー]?|パソコン)",
    "(2 ?つ目|別)の(端末|デバイス|ブラウザ[ー]?)",
    "(重複|同時)(ログイン|受験|アクセス)"
   ],
   "alone": {
    "en": [
     "only (in |from |use |open )*(one|a single) (browser )?(tab|window|device|computer)"
    ],
    "ja": [
     "(1 ?つ|ひとつ)の(タブ|端末|ブラウザ[ー]?)(のみ|だけ|でのみ)"
    ]
   }
  },
  "screenshot": {
   "says": [
    "forbid",
    "none",
    "record",
    "punish",
    "warn"
   ],
   "en": [
    "screen[- ]?(shots?|captur(e|es|ing)|grabs?)(?! (of (your|the) screen )?(are|is|will be|may be) (taken|captured))",
    "print[- ]?screen",
    "screen[- ]record(ing|ings|ers?)",
    "record(ing)? (of )?(the|your|this) screen",
    "photograph(s|ing)?( of)? (the|this|your) screen"
   ],
   "ja": [
    "スクリーンショット",
    "スクショ",
    "画面(の)?(キャプチャ|撮影|保存)",
    "スクリーンキャプチャ",
    "プリントスクリーン",
    "printscreen"
   ]
  },
  "idle": {
   "says": [
    "record",
    "punish",
    "warn",
    "submit"
   ],
   "en": [
    "inactiv(e|ity)",
    "idle",
    "no activity",
    "(do|type) nothing"
   ],
   "ja": [
    "(一定時間|しばらく|[0-9]+ ?分(間)?)[^。]{0,8}(操作|入力)(が|を|の)?(ない|行わ|し?な|され?な)",
    "無操作",
    "放置",
    "離席"
   ]
  },
  "fullscreen": {
   "says": [
    "forbid",
    "require",
    "record",
    "punish",
    "warn"
   ],
   "en": [
    "full[- ]?screen([- ]mode)?"
   ],
   "ja": [
    "全画面(表示|モード)?",
    "フルスクリーン"
   ]
  },
  "camera": {
   "says": [
    "require",
    "record",
    "punish"
   ],
   "en": [
    "(web[- ]?)?cameras?( frame| access)?",
    "web-?cams?( frame)?",
    "your (face|video|photo)",
    "(audio|voice) and video",
    "video and (audio|voice)"
   ],
   "ja": [
    "(web|ウェブ)?カメラ",
    "(顔|本人|受験者|受験の?様子)[^。、]{0,6}(を|が|の|は)"
   ]
  },
  "microphone": {
   "says": [
    "require",
    "record",
    "punish"
   ],
   "en": [
    "microphones?( access)?",
    "mic"
   ],
   "ja": [
    "マイク(?!ロ)",
    "音声(?!入力|認識|読み|ガイド|操作)(?=(が|を|は|も|や映像|・映像)?[^。、]{0,8}(録|記録|収集|監視|取得))"
   ],
   "alone": {
    "en": [
     "(audio|voices?|sounds?)( and (video|webcam|camera))? (is|are|will be|may be|being) (recorded|monitored|captured)",
     "(record|monitor|captur)(s|e|es|ing)? (your |the )?(video and |webcam and |camera and )?(audio|voice)"
    ]
   }
  },
  "screen-share": {
   "says": [
    "require",
    "record",
    "punish"
   ],
   "en": [
    "(shar(e|es|ing)|record(ing)? of) (your|the)( entire| whole| full)* screen",
    "screen[- ]?shar(e|ing)",
    "your( entire| whole| full| computer)* screen"
   ],
   "ja": [
    "画面(全体)?(の|を)?共有",
    "(?<!全)(画面|デスクトップ)(全体)?(が|は|を|も)"
   ],
   "alone": {
    "en": [
     "screenshots?( of (your|the)( [a-z]+)? screen)? (are|is|will be|may be) (taken|captured)"
    ],
    "ja": [
     "画面(の)?録画"
    ]
   }
  },
  "geolocation": {
   "says": [
    "require",
    "record",
    "punish"
   ],
   "en": [
    "geo-?location",
    "(your|current|device)( current| physical)? location",
    "location (access|services?|data|information|sharing)"
   ],
   "ja": [
    "位置情報",
    "現在地"
   ]
  },
  "keyboard-lock": {
   "says": [
    "forbid",
    "punish",
    "record"
   ],
   "en": [
    "(system|windows|escape|esc|special|alt) keys?",
    "keyboard lock"
   ],
   "ja": [
    "(システム|windows|esc|エスケープ|特殊)キー"
   ],
   "alone": {
    "en": [
     "keyboard (is|will be) locked",
     "locks? (your|the) keyboard"
    ],
    "ja": [
     "キーボード(を|が|は)ロック"
    ]
   }
  },
  "lockdown-client": {
   "says": [
    "require",
    "record"
   ],
   "en": [
    "lock-?down browser",
    "safe exam browser",
    "secure browser",
    "proctoring (software|apps?|extensions?|tools?|clients?|plug-?ins?)",
    "respondus",
    "proctorio",
    "honorlock",
    "proctoru",
    "examity",
    "guardian browser"
   ],
   "ja": [
    "(専用|セキュア|ロックダウン)の?(ブラウザ[ー]?|アプリ|ソフト)",
    "監視(ソフト|アプリ|ツール)",
    "safe exam browser"
   ],
   "alone": {
    "en": [
     "(is|are|will be) (remotely |live |ai[- ]|online )?(proctored|invigilated)",
     "(remote|online|live|ai) (proctoring|invigilation) (is|will be) (used|enabled|active|on)"
    ],
    "ja": [
     "(オンライン|遠隔|ai|リモート)(試験)?監督(が|を|に|の)(行|実施|あり|付|つ|対象)"
    ]
   }
  },
  "leave-warning": {
   "says": [
    "forbid",
    "warn",
    "lose",
    "punish",
    "submit"
   ],
   "en": [
    "(leav(e|es|ing)|clos(e|es|ing)|exit(s|ing)?|quit(s|ting)?)( or (leave|refresh|reload|close|leaving|closing))? (this|the|your) ((test|exam|assessment|quiz|browser) )?(page|tab|window|browser|site|test|exam|assessment)",
    "navigat(e|es|ing) away"
   ],
   "ja": [
    "(ページ|画面|タブ|ブラウザ[ー]?|ウィンドウ|ウインドウ)(を|から)(の)?(閉じ|離れ|離脱|終了)",
    "途中で(退出|終了|離脱)"
   ]
  },
  "back-trap": {
   "says": [
    "forbid",
    "none",
    "lose",
    "punish",
    "warn",
    "submit"
   ],
   "en": [
    "(browser('s)? )?back[- ]button",
    "(go(ing)?|navigat(e|ing)|mov(e|ing)) back(wards?)?",
    "back and forward buttons?"
   ],
   "ja": [
    "(「)?戻る(」)?(ボタン|操作|機能)",
    "ブラウザ[ー]?(の|で)(「)?戻",
    "前の(画面|ページ)(に|へ)(は)?戻"
   ]
  },
  "print": {
   "says": [
    "forbid",
    "none",
    "punish"
   ],
   "en": [
    "(?<!fine )print(s|ed|ing|outs?)?(?![- ]?screen| your name| name| anything| to| functions?| statements?| the (result|value|output|sum))"
   ],
   "ja": [
    "印刷",
    "プリントアウト"
   ]
  },
  "reload-loss": {
   "says": [
    "forbid",
    "lose",
    "punish",
    "submit",
    "warn"
   ],
   "en": [
    "(refresh|reload)(s|es|ing|ed)?"
   ],
   "ja": [
    "(再読み?込み|リロード|ページの?更新|ブラウザ[ー]?の?更新|更新ボタン|f5)"
   ]
  },
  "offline-loss": {
   "says": [
    "lose",
    "punish",
    "require",
    "submit"
   ],
   "en": [
    "(lose|losing|loses|loss of|lost|drop in|unstable)( your| the| an?)? ?(internet |network )?connect(ion|ivity)",
    "(internet |network )?connect(ion|ivity) (is |gets )?(lost|drops|fails|breaks|interrupted)",
    "(go|goes|going|are) offline",
    "disconnect(s|ed|ion)( from (the|your) (internet|network))?",
    "stable internet connection"
   ],
   "ja": [
    "(通信|ネットワーク|インターネット|回線|接続)(の|が|環境が)?(切れ|切断|途切|不安定|中断|障害)",
    "オフライン",
    "安定した(インターネット|ネットワーク|通信|回線)"
   ]
  },
  "time-limit": {
   "says": [],
   "in_tasks": true,
   "alone": {
    "en": [
     "you (will )?(have|get|are given)( only| exactly| a total of| up to)? [a-z0-9-]+( and a half)? (minutes?|mins?|hours?|seconds?)",
     "(time|exam|test)[- ]limit",
     "(duration|time|time allowed|time allotted|total time|test time)( is)?: ?[0-9]+ ?(minutes?|mins?|hours?|h)",
     "(within|in under) [0-9]+ (minutes|mins)",
     "[0-9]+[- ](minutes?|hours?)( long)? (test|exam|assessment|quiz|time)",
     "(is|are) timed",
     "timed (test|exam|assessment|quiz|section|questions?|essays?)",
     "time (left|remaining)[ :(/]*[0-9]+",
     "[0-9:]+( minutes?)? (left|remaining)",
     "(minutes?|hours?) to (complete|finish|answer)"
    ],
    "ja": [
     "制限時間",
     "時間制限",
     "(試験|回答|解答|受験|テスト)?時間(は|が|:| )*[0-9]+ ?(分|時間|秒)",
     "(?<!後)(?<!後 )[0-9]+ ?(分|時間)(以内に|間で|間です|の制限)",
     "残り(時間)?[ :は/]*[0-9]+ ?(分|秒|:|時間)",
     "持ち時間"
    ]
   },
   "label": {
    "en": "((time|duration|time (limit|allowed|allotted))|時間.?time)[: ]*",
    "ja": "(試験|制限|解答|回答|受験)?時間[: /]*(time)?"
   },
   "value": {
    "en": "[0-9]+ ?(minutes?|mins?|hours?)",
    "ja": "[0-9]+ ?(分|時間)間?(?!間|程度|ほど|くらい|ぐらい|前後|前|後)"
   }
  },
  "time-out": {
   "says": [
    "submit",
    "lose",
    "forbid"
   ],
   "en": [
    "(time|timer|clock|countdown|time limit)( is| has| has been)? (up|out|over|runs out|run out|ends|expires?|expired|reach(es|ed)?( zero)?|elapse[sd]?|finishes)",
    "(expiration|expiry|end) of (the |your )?(allotted )?(time|timer|countdown)",
    "time-?out",
    "out of time",
    "time's up"
   ],
   "ja": [
    "時間(が|に|を|の|は)?(来|な(る|り|っ)|切れ|過ぎ|終了|達し|超え|経過|いっぱい)",
    "タイムアップ",
    "時間切れ",
    "タイマー(が|の)(0|ゼロ|終了)"
   ]
  }
 }
};

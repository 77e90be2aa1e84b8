// Made by `python -m scripts.extension_files` from audits/pasteguard: edit that.
export default [
 {
  "id": "canditech",
  "name": {
   "en": "Canditech",
   "ja": "Canditech"
  },
  "kind": "platform",
  "hosts": [
   "canditech.io"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "copy",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Copying the content of questions can be blocked.",
     "ja": "問題の内容のコピーを禁止できます。"
    },
    "source": "https://helpcenter.canditech.io/en/articles/8679988-proctoring-features",
    "by": "vendor"
   },
   {
    "restriction": "clipboard-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Content pasted from external sources can be tracked.",
     "ja": "外部から貼り付けた内容を追跡できます。"
    },
    "source": "https://helpcenter.canditech.io/en/articles/8679988-proctoring-features",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Tab changes can be tracked.",
     "ja": "タブの切り替えを追跡できます。"
    },
    "source": "https://helpcenter.canditech.io/en/articles/8679988-proctoring-features",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Periodic webcam snapshots can be taken.",
     "ja": "Web カメラで定期的に撮影できます。"
    },
    "source": "https://helpcenter.canditech.io/en/articles/8679988-proctoring-features",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "canvas-quizzes",
  "name": {
   "en": "Canvas quizzes (Instructure)",
   "ja": "Canvas の小テスト（Instructure）"
  },
  "kind": "platform",
  "hosts": [
   "instructure.com"
  ],
  "scripts": [],
  "markers": [
   "form#submit_quiz_form #questions.assessing"
  ],
  "code": [],
  "documented": [
   {
    "restriction": "window-blur",
    "effects": [
     "records"
    ],
    "what": {
     "en": "The quiz log has an entry for losing focus, shown as \"Stopped viewing the Canvas quiz-taking page\".",
     "ja": "小テストのログには、フォーカスが外れたことが「Stopped viewing the Canvas quiz-taking page」として残ります。"
    },
    "source": "github.com/instructure/canvas-lms: quiz log auditing (page_blurred, page_focused)",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "coderpad",
  "name": {
   "en": "CoderPad",
   "ja": "CoderPad"
  },
  "kind": "platform",
  "hosts": [
   "coderpad.io"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "copy",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "In Screen tests, copying the question statement is blocked automatically.",
     "ja": "Screen のテストでは、問題文のコピーが自動的に禁止されます。"
    },
    "source": "https://coderpad.io/resources/docs/screen/tests/cheating-prevention-detection/",
    "by": "vendor"
   },
   {
    "restriction": "paste",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Pasting text from outside the editor can be turned off for a Screen test.",
     "ja": "Screen のテストでは、エディターの外で得た文章の貼り付けを禁止できます。"
    },
    "source": "https://coderpad.io/resources/docs/screen/tests/cheating-prevention-detection/",
    "by": "vendor"
   },
   {
    "restriction": "fullscreen",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "Full-screen mode is listed among the prevention measures for Screen tests.",
     "ja": "Screen のテストの不正防止策として、全画面表示が挙げられています。"
    },
    "source": "https://coderpad.io/resources/docs/screen/tests/cheating-prevention-detection/",
    "by": "vendor"
   },
   {
    "restriction": "time-limit",
    "effects": [
     "limits"
    ],
    "what": {
     "en": "Time limits for multiple-choice questions are on by default in Screen tests.",
     "ja": "Screen のテストでは、選択式の問題の制限時間が既定で有効です。"
    },
    "source": "https://coderpad.io/resources/docs/screen/tests/cheating-prevention-detection/",
    "by": "vendor"
   },
   {
    "restriction": "clipboard-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "The playback of a Screen test shows when and what was pasted from outside.",
     "ja": "Screen のテストの再生では、外部から何をいつ貼り付けたかが分かります。"
    },
    "source": "https://coderpad.io/resources/docs/screen/candidate-reports/code-playback/",
    "by": "vendor"
   },
   {
    "restriction": "window-blur",
    "effects": [
     "records"
    ],
    "what": {
     "en": "The playback of a Screen test shows when the candidate left the test and for how long.",
     "ja": "Screen のテストの再生では、試験をいつ、どれだけ離れたかが分かります。"
    },
    "source": "https://coderpad.io/resources/docs/screen/candidate-reports/code-playback/",
    "by": "vendor"
   },
   {
    "restriction": "keystroke-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "During an Interview, every keystroke of every participant within a pad is kept.",
     "ja": "Interview では、参加者全員のキー入力がすべて保存されます。"
    },
    "source": "https://coderpad.io/resources/docs/interview/pads/playback-mode/",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "codesignal",
  "name": {
   "en": "CodeSignal",
   "ja": "CodeSignal"
  },
  "kind": "platform",
  "hosts": [
   "codesignal.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "camera",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "A proctored assessment asks for the camera for its whole duration, and for pictures of the face and a photo ID.",
     "ja": "監視付きの試験では、終了までカメラの共有が求められ、顔と身分証の撮影もあります。"
    },
    "source": "https://support.codesignal.com/hc/en-us/articles/360039872174-What-is-proctoring-and-how-does-it-work",
    "by": "vendor"
   },
   {
    "restriction": "microphone",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "A proctored assessment asks for the microphone for its whole duration.",
     "ja": "監視付きの試験では、終了までマイクの共有が求められます。"
    },
    "source": "https://support.codesignal.com/hc/en-us/articles/360039872174-What-is-proctoring-and-how-does-it-work",
    "by": "vendor"
   },
   {
    "restriction": "screen-share",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "A proctored assessment asks for the screen for its whole duration.",
     "ja": "監視付きの試験では、終了まで画面の共有が求められます。"
    },
    "source": "https://support.codesignal.com/hc/en-us/articles/360039872174-What-is-proctoring-and-how-does-it-work",
    "by": "vendor"
   },
   {
    "restriction": "window-blur",
    "effects": [
     "records"
    ],
    "what": {
     "en": "In live interviews, a light shows the interviewer when the candidate has clicked away from the editor.",
     "ja": "ライブ面接では、受験者がエディターの外をクリックしたことが面接者に表示されます。"
    },
    "source": "https://support.codesignal.com/hc/en-us/articles/360045986653-If-I-m-interviewing-a-candidate-remotely-can-I-see-if-they-click-away-from-the-IDE",
    "by": "vendor"
   },
   {
    "restriction": "keystroke-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "The replay of a live interview shows the candidate's key strokes.",
     "ja": "ライブ面接の再生では、受験者のキー入力を見ることができます。"
    },
    "source": "https://support.codesignal.com/hc/en-us/articles/360045986373-Searching-reviewing-and-sharing-a-candidate-s-interview-coding-replay",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "codility",
  "name": {
   "en": "Codility",
   "ja": "Codility"
  },
  "kind": "platform",
  "hosts": [
   "codility.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "clipboard-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "With proctoring on, code pasted into the editor is logged in a timeline, and so are attempts to copy the task.",
     "ja": "監視を有効にすると、エディターに貼り付けたコードと、問題文をコピーしようとした操作がタイムラインに記録されます。"
    },
    "source": "https://support.codility.com/hc/en-us/articles/47800858996497-Assessment-Integrity-Features",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "records"
    ],
    "what": {
     "en": "With proctoring on, switching away from the browser tab is recorded.",
     "ja": "監視を有効にすると、ブラウザーのタブを離れたことが記録されます。"
    },
    "source": "https://support.codility.com/hc/en-us/articles/47800858996497-Assessment-Integrity-Features",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "records"
    ],
    "what": {
     "en": "With proctoring on, webcam snapshots are taken at regular intervals and at flagged events; video is optional.",
     "ja": "監視を有効にすると、一定の間隔と注意対象の操作があったときに Web カメラで撮影されます。録画も選べます。"
    },
    "source": "https://support.codility.com/hc/en-us/articles/47800858996497-Assessment-Integrity-Features",
    "by": "vendor"
   },
   {
    "restriction": "screen-share",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Continuous recording of the screen is an option of proctoring.",
     "ja": "監視の設定として、画面を継続して録画することもできます。"
    },
    "source": "https://support.codility.com/hc/en-us/articles/47800858996497-Assessment-Integrity-Features",
    "by": "vendor"
   },
   {
    "restriction": "paste",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "In the follow-up questions after the task, copying and pasting are prevented.",
     "ja": "課題の後の追加質問では、コピーと貼り付けができません。"
    },
    "source": "https://support.codility.com/hc/en-us/articles/47800858996497-Assessment-Integrity-Features",
    "by": "vendor"
   },
   {
    "restriction": "keystroke-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Sequence and structure of keystrokes are analysed after submission; on by default, and the candidate is said to be unaware of it.",
     "ja": "提出後にキー入力の順序と構造を分析します。既定で有効であり、受験者は気付かないと説明されています。"
    },
    "source": "https://support.codility.com/hc/en-us/articles/44710150565649-Typing-Pattern-Detection",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "doselect",
  "name": {
   "en": "DoSelect",
   "ja": "DoSelect"
  },
  "kind": "platform",
  "hosts": [
   "doselect.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "fullscreen",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "Basic proctoring requires full screen.",
     "ja": "基本の監視では、全画面表示が必要です。"
    },
    "source": "https://help.doselect.com/support/solutions/articles/1060000078372-what-is-basic-proctoring-",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Basic proctoring counts moves out of the test window and the total time outside.",
     "ja": "基本の監視では、試験のウィンドウを離れた回数と合計時間を数えます。"
    },
    "source": "https://help.doselect.com/support/solutions/articles/1060000078372-what-is-basic-proctoring-",
    "by": "vendor"
   },
   {
    "restriction": "paste",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Basic proctoring restricts copying and pasting from external sources.",
     "ja": "基本の監視では、外部からのコピーと貼り付けが制限されます。"
    },
    "source": "https://help.doselect.com/support/solutions/articles/1060000078372-what-is-basic-proctoring-",
    "by": "vendor"
   },
   {
    "restriction": "single-tab",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Basic proctoring prevents opening the test in several tabs, browsers or windows.",
     "ja": "基本の監視では、複数のタブ、ブラウザー、ウィンドウで試験を開けません。"
    },
    "source": "https://help.doselect.com/support/solutions/articles/1060000078372-what-is-basic-proctoring-",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "hackerearth",
  "name": {
   "en": "HackerEarth",
   "ja": "HackerEarth"
  },
  "kind": "platform",
  "hosts": [
   "hackerearth.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "paste",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Copying and pasting code from elsewhere into the code editor can be turned off.",
     "ja": "外部のコードをコードエディターに貼り付けられないように設定できます。"
    },
    "source": "https://help.hackerearth.com/hc/en-us/articles/360002987633-Proctoring-settings",
    "by": "vendor"
   },
   {
    "restriction": "copy",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "By default, candidates are not allowed to copy the problem statements.",
     "ja": "既定では、問題文をコピーできません。"
    },
    "source": "https://help.hackerearth.com/hc/en-us/articles/360002987633-Proctoring-settings",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "With snapshots on, the test cannot be taken without a webcam, and pictures are taken at random intervals.",
     "ja": "撮影を有効にすると、Web カメラなしでは受験できず、不規則な間隔で撮影されます。"
    },
    "source": "https://help.hackerearth.com/hc/en-us/articles/360002987633-Proctoring-settings",
    "by": "vendor"
   },
   {
    "restriction": "fullscreen",
    "effects": [
     "requires",
     "warns"
    ],
    "what": {
     "en": "Full screen can be made mandatory; leaving it brings up a warning.",
     "ja": "全画面表示を必須にでき、終えると警告が出ます。"
    },
    "source": "https://help.hackerearth.com/hc/en-us/articles/360002987633-Proctoring-settings",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "warns",
     "punishes"
    ],
    "what": {
     "en": "With logging out on, each move out of the test brings up a warning and in the end logs the candidate out; a window of another program, such as a system pop-up, counts as well.",
     "ja": "ログアウトの設定では、試験画面を離れるたびに警告が出て、最後にはログアウトされます。システムのポップアップなど、ほかのアプリの画面も数えられます。"
    },
    "source": "https://help.hackerearth.com/hc/en-us/articles/360002359894-before-you-begin-",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "hackerrank",
  "name": {
   "en": "HackerRank",
   "ja": "HackerRank"
  },
  "kind": "platform",
  "hosts": [
   "hackerrank.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "fullscreen",
    "effects": [
     "requires",
     "warns"
    ],
    "what": {
     "en": "With Secure Mode on, the test opens in full screen, and leaving it brings up a warning.",
     "ja": "セキュアモードを有効にすると、試験は全画面表示で始まり、全画面を終えると警告が出ます。"
    },
    "source": "https://support.hackerrank.com/articles/2545360734",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "warns",
     "records"
    ],
    "what": {
     "en": "With Secure Mode on, switching tabs brings up a warning at once and is logged for the report.",
     "ja": "セキュアモードを有効にすると、タブを切り替えるたびに警告が出て、レポート用に記録されます。"
    },
    "source": "https://support.hackerrank.com/articles/2545360734",
    "by": "vendor"
   },
   {
    "restriction": "paste",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "With Secure Mode on, pasting content from elsewhere into the editor is off.",
     "ja": "セキュアモードを有効にすると、外部の内容をエディターに貼り付けられません。"
    },
    "source": "https://support.hackerrank.com/articles/2545360734",
    "by": "vendor"
   },
   {
    "restriction": "copy",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "With Secure Mode on, copying to the outside is off.",
     "ja": "セキュアモードを有効にすると、外部へのコピーができません。"
    },
    "source": "https://support.hackerrank.com/articles/2545360734",
    "by": "vendor"
   },
   {
    "restriction": "multi-screen",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "With Secure Mode on, the test goes on only with a single monitor, which is checked again and again.",
     "ja": "セキュアモードを有効にすると、モニターが 1 台の場合に限って続行でき、試験中も繰り返し確認されます。"
    },
    "source": "https://support.hackerrank.com/articles/2545360734",
    "by": "vendor"
   },
   {
    "restriction": "clipboard-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "With copy-paste tracking on, how often a candidate copied or pasted appears in the report.",
     "ja": "コピー・貼り付けの追跡を有効にすると、その回数がレポートに載ります。"
    },
    "source": "https://support.hackerrank.com/articles/1878974014-best-practices-to-maintain-test-integrity",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "With image proctoring on, the camera stays on and pictures are taken at regular intervals.",
     "ja": "画像による監視を有効にすると、カメラをオンにしたままにする必要があり、一定の間隔で撮影されます。"
    },
    "source": "https://support.hackerrank.com/articles/1878974014-best-practices-to-maintain-test-integrity",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "harver",
  "name": {
   "en": "Harver",
   "ja": "Harver"
  },
  "kind": "platform",
  "hosts": [
   "harver.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "paste",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "With proctoring on for a vacancy, pasting text into the candidate journey is blocked.",
     "ja": "求人ごとに監視を有効にすると、文章の貼り付けができません。"
    },
    "source": "https://knowledge.harver.com/hc/en-us/articles/33430715778193-Fraud-Detection-capability-Proctoring",
    "by": "vendor"
   },
   {
    "restriction": "copy",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "With proctoring on for a vacancy, cutting and copying are blocked.",
     "ja": "求人ごとに監視を有効にすると、切り取りとコピーができません。"
    },
    "source": "https://knowledge.harver.com/hc/en-us/articles/33430715778193-Fraud-Detection-capability-Proctoring",
    "by": "vendor"
   },
   {
    "restriction": "window-blur",
    "effects": [
     "warns",
     "records"
    ],
    "what": {
     "en": "With proctoring on, a change of focus brings up a reminder at first and is later reported to the recruiter.",
     "ja": "監視を有効にすると、フォーカスの移動に最初は注意が出て、その後は採用担当者に通知されます。"
    },
    "source": "https://knowledge.harver.com/hc/en-us/articles/33430715778193-Fraud-Detection-capability-Proctoring",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "records"
    ],
    "what": {
     "en": "With proctoring on, photos are taken from time to time, with the candidate's consent.",
     "ja": "監視を有効にすると、受験者の同意のもとで定期的に撮影されます。"
    },
    "source": "https://knowledge.harver.com/hc/en-us/articles/33430715778193-Fraud-Detection-capability-Proctoring",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "hireroo",
  "name": {
   "en": "HireRoo",
   "ja": "HireRoo（ハイヤールー）"
  },
  "kind": "platform",
  "hosts": [
   "hireroo.io"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "window-blur",
    "effects": [
     "records"
    ],
    "what": {
     "en": "A function records when the tab loses focus.",
     "ja": "タブのフォーカスが外れたことを記録する機能があります。"
    },
    "source": "https://support.hireroo.io/en/anti-fraud-measures",
    "by": "vendor"
   },
   {
    "restriction": "clipboard-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Code pasted from elsewhere is detected and highlighted in the report.",
     "ja": "外部から貼り付けたコードを検知し、レポートで該当箇所を強調します。"
    },
    "source": "https://support.hireroo.io/suspicious-behavior",
    "by": "vendor"
   },
   {
    "restriction": "keystroke-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "A playback function shows how a problem was solved.",
     "ja": "問題を解く過程を再生できるプレイバック機能があります。"
    },
    "source": "https://support.hireroo.io/suspicious-behavior",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "hirevue",
  "name": {
   "en": "HireVue",
   "ja": "HireVue"
  },
  "kind": "platform",
  "hosts": [
   "hirevue.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "camera",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "A live interview goes on only when the camera passes a check.",
     "ja": "ライブ面接は、カメラの確認に合格しないと進めません。"
    },
    "source": "https://hirevuesupport.zendesk.com/hc/en-us/articles/360028433571-Getting-Started-with-Your-Live-Interview",
    "by": "vendor"
   },
   {
    "restriction": "microphone",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "A live interview goes on only when the microphone passes a check.",
     "ja": "ライブ面接は、マイクの確認に合格しないと進めません。"
    },
    "source": "https://hirevuesupport.zendesk.com/hc/en-us/articles/360028433571-Getting-Started-with-Your-Live-Interview",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "imocha",
  "name": {
   "en": "iMocha",
   "ja": "iMocha"
  },
  "kind": "platform",
  "hosts": [
   "imocha.io"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "window-blur",
    "effects": [
     "blocks",
     "records"
    ],
    "what": {
     "en": "With window violation on, candidates are kept from moving out of the test window; number and duration appear in the report.",
     "ja": "ウィンドウ違反を有効にすると、試験のウィンドウから出ることが制限され、回数と時間がレポートに載ります。"
    },
    "source": "https://help.imocha.io/what-are-the-proctoring-options-in-imocha",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "Image proctoring takes pictures during the test; video proctoring records.",
     "ja": "画像による監視では試験中に撮影し、映像による監視では録画します。"
    },
    "source": "https://help.imocha.io/what-are-the-proctoring-options-in-imocha",
    "by": "vendor"
   },
   {
    "restriction": "screen-share",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "Recording of the whole screen is an option.",
     "ja": "画面全体の録画を選べます。"
    },
    "source": "https://help.imocha.io/kb/article/310/proctoring-introducing-screen-recording",
    "by": "vendor"
   },
   {
    "restriction": "microphone",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "With screen recording, the microphone is asked for.",
     "ja": "画面の録画では、マイクの許可も求められます。"
    },
    "source": "https://help.imocha.io/kb/article/310/proctoring-introducing-screen-recording",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "inspera",
  "name": {
   "en": "Inspera Assessment",
   "ja": "Inspera Assessment"
  },
  "kind": "platform",
  "hosts": [
   "inspera.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "lockdown-client",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "A test can demand a lockdown browser: Safe Exam Browser, or Inspera's own.",
     "ja": "Safe Exam Browser や Inspera 独自のものなど、専用ブラウザーを必須にできます。"
    },
    "source": "https://support.inspera.com/hc/en-us/articles/360033139231-Test-settings-Security",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "Proctored tests begin with a check of the camera, a photo and a picture of the ID.",
     "ja": "監視付きの試験は、カメラの確認、顔写真、身分証の撮影から始まります。"
    },
    "source": "https://support.inspera.com/hc/en-us/articles/4408113563921-Candidates-Test-day",
    "by": "vendor"
   },
   {
    "restriction": "microphone",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "Proctored tests begin with a check of the microphone.",
     "ja": "監視付きの試験では、開始時にマイクを確認します。"
    },
    "source": "https://support.inspera.com/hc/en-us/articles/4408113563921-Candidates-Test-day",
    "by": "vendor"
   },
   {
    "restriction": "screen-share",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "Proctored tests begin with a check of screen recording.",
     "ja": "監視付きの試験では、開始時に画面録画を確認します。"
    },
    "source": "https://support.inspera.com/hc/en-us/articles/4408113563921-Candidates-Test-day",
    "by": "vendor"
   },
   {
    "restriction": "multi-screen",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "Only one primary monitor is permitted in Inspera Integrity Browser.",
     "ja": "Inspera Integrity Browser では、モニターは 1 台だけ使えます。"
    },
    "source": "https://support.inspera.com/hc/sv/articles/4408113764881-Candidates-Before-the-test",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "mettl",
  "name": {
   "en": "Mercer Mettl",
   "ja": "Mercer Mettl"
  },
  "kind": "platform",
  "hosts": [
   "mettl.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "tab-switch",
    "effects": [
     "warns",
     "punishes"
    ],
    "what": {
     "en": "Browsing tolerance counts how often a candidate navigates away; beyond the limit the test is terminated, with or without warnings.",
     "ja": "画面の移動を許す回数を設定でき、上限を超えると試験が終了します。警告の有無も設定できます。"
    },
    "source": "https://support.mettl.com/portal/en/kb/articles/proctoring-basics-23-6-2020",
    "by": "vendor"
   },
   {
    "restriction": "paste",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Copying and pasting can be blocked for a test.",
     "ja": "試験でのコピーと貼り付けを禁止できます。"
    },
    "source": "http://support.mettl.com/support/solutions/articles/131647-proctoring-basics",
    "by": "vendor"
   },
   {
    "restriction": "copy",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Whether the content of an assessment may be copied is a setting.",
     "ja": "試験の内容をコピーできるかどうかは設定によります。"
    },
    "source": "http://support.mettl.com/support/solutions/articles/131647-proctoring-basics",
    "by": "vendor"
   },
   {
    "restriction": "screenshot",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Blocking of print-screen controls is listed.",
     "ja": "画面印刷キーの無効化が挙げられています。"
    },
    "source": "http://support.mettl.com/support/solutions/articles/131647-proctoring-basics",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "With webcam proctoring on, the test starts only once the camera is permitted, and pictures are taken.",
     "ja": "Web カメラによる監視を有効にすると、カメラを許可するまで試験が始まらず、撮影も行われます。"
    },
    "source": "http://support.mettl.com/support/solutions/articles/131651-lock-test-window-basic-web-image-proctoring-",
    "by": "vendor"
   },
   {
    "restriction": "lockdown-client",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "A test can demand the Mettl Secure Browser, which puts the computer in a lockdown mode.",
     "ja": "コンピューターの操作を制限する専用ブラウザー（Mettl Secure Browser）を必須にできます。"
    },
    "source": "https://support.mettl.com/portal/en/kb/articles/proctoring-basics-23-6-2020",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "moodle-secure-window",
  "name": {
   "en": "Moodle quiz, secure window",
   "ja": "Moodle 小テスト（セキュアウィンドウ）"
  },
  "kind": "platform",
  "hosts": [],
  "scripts": [],
  "markers": [
   "body.quiz-secure-window"
  ],
  "code": [
   "M.mod_quiz.secure_window.init(Y"
  ],
  "documented": [
   {
    "restriction": "context-menu",
    "effects": [
     "blocks",
     "warns"
    ],
    "what": {
     "en": "In the secure window, the source cancels the context menu everywhere, with an alert.",
     "ja": "セキュアウィンドウでは、コンテキストメニューがどこでも取り消され、警告が表示されるコードになっています。"
    },
    "source": "github.com/moodle/moodle: mod/quiz/module.js",
    "by": "vendor"
   },
   {
    "restriction": "select",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "In the secure window, the source cancels selecting and dragging.",
     "ja": "セキュアウィンドウでは、選択とドラッグが取り消されるコードになっています。"
    },
    "source": "github.com/moodle/moodle: mod/quiz/module.js",
    "by": "vendor"
   },
   {
    "restriction": "copy",
    "effects": [
     "blocks",
     "warns"
    ],
    "what": {
     "en": "In the secure window, the source cancels copying, with an alert.",
     "ja": "セキュアウィンドウでは、コピーが取り消され、警告が表示されるコードになっています。"
    },
    "source": "github.com/moodle/moodle: mod/quiz/module.js",
    "by": "vendor"
   },
   {
    "restriction": "cut",
    "effects": [
     "blocks",
     "warns"
    ],
    "what": {
     "en": "In the secure window, the source cancels cutting, with an alert.",
     "ja": "セキュアウィンドウでは、切り取りが取り消され、警告が表示されるコードになっています。"
    },
    "source": "github.com/moodle/moodle: mod/quiz/module.js",
    "by": "vendor"
   },
   {
    "restriction": "paste",
    "effects": [
     "blocks",
     "warns"
    ],
    "what": {
     "en": "In the secure window, the source cancels pasting, with an alert.",
     "ja": "セキュアウィンドウでは、貼り付けが取り消され、警告が表示されるコードになっています。"
    },
    "source": "github.com/moodle/moodle: mod/quiz/module.js",
    "by": "vendor"
   },
   {
    "restriction": "print",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "In the secure window, print shows nothing of the page.",
     "ja": "セキュアウィンドウでは、印刷しても内容が出ません。"
    },
    "source": "github.com/moodle/moodle: mod/quiz/module.js",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "shl",
  "name": {
   "en": "SHL",
   "ja": "SHL"
  },
  "kind": "platform",
  "hosts": [
   "shl.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "camera",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "Some assessments ask for a webcam; the invitation should say so.",
     "ja": "一部の検査では Web カメラが求められます。必要な場合は案内に記載されることになっています。"
    },
    "source": "https://support.shl.com/category.html?hl=jp&c=10_91_12_37_39_",
    "by": "vendor"
   },
   {
    "restriction": "microphone",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "Some assessments ask for a microphone; the invitation should say so.",
     "ja": "一部の検査ではマイクが求められます。必要な場合は案内に記載されることになっています。"
    },
    "source": "https://support.shl.com/category.html?hl=jp&c=10_91_12_37_39_",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "tao",
  "name": {
   "en": "TAO test runner (Open Assessment Technologies)",
   "ja": "TAO テストランナー（Open Assessment Technologies）"
  },
  "kind": "platform",
  "hosts": [],
  "scripts": [
   "/taoQtiTest/views/"
  ],
  "markers": [
   ".test-runner-scope .content-action-bar"
  ],
  "code": [],
  "documented": [
   {
    "restriction": "single-tab",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "A plug-in suspends the earlier window when the test is opened a second time.",
     "ja": "同じ試験が重ねて開かれると、先に開いた画面を中断するプラグインがあります。"
    },
    "source": "github.com/oat-sa/tao-test-runner-qti-fe: src/plugins",
    "by": "vendor"
   },
   {
    "restriction": "context-menu",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "The source turns the context menu off in the test.",
     "ja": "試験中のコンテキストメニューを無効にするコードになっています。"
    },
    "source": "github.com/oat-sa/tao-test-runner-qti-fe: src/plugins",
    "by": "vendor"
   },
   {
    "restriction": "time-limit",
    "effects": [
     "limits"
    ],
    "what": {
     "en": "Plug-ins keep timers, with enforced stay and extra time.",
     "ja": "時計のプラグインがあり、最低滞在時間や時間延長にも対応しています。"
    },
    "source": "github.com/oat-sa/tao-test-runner-qti-fe: src/plugins",
    "by": "vendor"
   },
   {
    "restriction": "leave-warning",
    "effects": [
     "warns"
    ],
    "what": {
     "en": "Plug-ins warn before a section or the test is left.",
     "ja": "セクションや試験を離れる前に警告するプラグインがあります。"
    },
    "source": "github.com/oat-sa/tao-test-runner-qti-fe: src/plugins",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "testdome",
  "name": {
   "en": "TestDome",
   "ja": "TestDome"
  },
  "kind": "platform",
  "hosts": [
   "testdome.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "copy",
    "effects": [
     "blocks",
     "records"
    ],
    "what": {
     "en": "All question text is protected from copying; bypassing it leads to a warning in the report.",
     "ja": "問題文はすべてコピーから保護され、回避するとレポートに警告が付きます。"
    },
    "source": "https://testdome.freshdesk.com/support/solutions/articles/44002118510-cheating-protection",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "With proctoring on, the webcam has to be on before the test starts, and is recorded.",
     "ja": "監視を有効にすると、開始前に Web カメラをオンにする必要があり、録画されます。"
    },
    "source": "https://testdome.freshdesk.com/support/solutions/articles/44002118510-cheating-protection",
    "by": "vendor"
   },
   {
    "restriction": "screen-share",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "With proctoring on, the screen is recorded.",
     "ja": "監視を有効にすると、画面が録画されます。"
    },
    "source": "https://testdome.freshdesk.com/support/solutions/articles/44002118510-cheating-protection",
    "by": "vendor"
   },
   {
    "restriction": "devtools",
    "effects": [
     "records"
    ],
    "what": {
     "en": "An attempt to open the browser's developer tools leads to a warning in the report.",
     "ja": "開発者ツールを開こうとすると、レポートに警告が付きます。"
    },
    "source": "https://testdome.freshdesk.com/support/solutions/articles/44002118510-cheating-protection",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "testgorilla",
  "name": {
   "en": "TestGorilla",
   "ja": "TestGorilla"
  },
  "kind": "platform",
  "hosts": [
   "testgorilla.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "copy",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Copying and pasting text from the question screen is off.",
     "ja": "問題画面からのコピーと貼り付けができません。"
    },
    "source": "https://support.testgorilla.com/hc/en-us/articles/9028797639451-Understanding-anti-cheating-measures",
    "by": "vendor"
   },
   {
    "restriction": "fullscreen",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Leaving full screen is tracked.",
     "ja": "全画面表示を終えたことが記録されます。"
    },
    "source": "https://support.testgorilla.com/hc/en-us/articles/9028797639451-Understanding-anti-cheating-measures",
    "by": "vendor"
   },
   {
    "restriction": "mouse-leave",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Whether the mouse stays inside the window is tracked.",
     "ja": "マウスがウィンドウ内にとどまっているかどうかが記録されます。"
    },
    "source": "https://support.testgorilla.com/hc/en-us/articles/9028797639451-Understanding-anti-cheating-measures",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Snapshots are taken with the webcam.",
     "ja": "Web カメラで撮影されます。"
    },
    "source": "https://support.testgorilla.com/hc/en-us/articles/9028797639451-Understanding-anti-cheating-measures",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Tab switches count among the signals by which behaviour is graded.",
     "ja": "タブの切り替えは、行動を段階評価する材料の 1 つです。"
    },
    "source": "https://support.testgorilla.com/hc/fr/articles/9028797639451",
    "by": "vendor"
   },
   {
    "restriction": "devtools",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Opening developer tools counts among the signals by which behaviour is graded.",
     "ja": "開発者ツールを開いたことは、行動を段階評価する材料の 1 つです。"
    },
    "source": "https://support.testgorilla.com/hc/fr/articles/9028797639451",
    "by": "vendor"
   },
   {
    "restriction": "time-limit",
    "effects": [
     "limits"
    ],
    "what": {
     "en": "Tests are timed.",
     "ja": "テストには制限時間があります。"
    },
    "source": "https://help.testgorilla.com/what-anti-cheating-measures-does-testgorilla-take",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "testinvite",
  "name": {
   "en": "TestInvite",
   "ja": "TestInvite"
  },
  "kind": "platform",
  "hosts": [
   "testinvite.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "fullscreen",
    "effects": [
     "requires",
     "warns",
     "punishes"
    ],
    "what": {
     "en": "Full screen can be enforced with limits on violations, on seconds per violation and in total; the vendor notes that pop-ups may count.",
     "ja": "全画面表示を必須にし、違反の回数、1 回あたりの秒数、合計秒数に上限を設定できます。ポップアップも数えられることがあると説明されています。"
    },
    "source": "https://info.testinvite.com/help/how-to-prevent-a-user-from-visiting-other-tabs-or-windows/",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "testlify",
  "name": {
   "en": "Testlify",
   "ja": "Testlify"
  },
  "kind": "platform",
  "hosts": [
   "testlify.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "fullscreen",
    "effects": [
     "requires",
     "warns",
     "punishes"
    ],
    "what": {
     "en": "Full screen can be made mandatory; repeated violations may end the test.",
     "ja": "全画面表示を必須にでき、違反を繰り返すと試験が終了することがあります。"
    },
    "source": "https://help.testlify.com/en/articles/10031547-comprehensive-guide-to-testlify-s-proctoring-features",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "warns",
     "records",
     "punishes"
    ],
    "what": {
     "en": "Tab switches are logged; limits for warnings and for termination can be set.",
     "ja": "タブの切り替えが記録され、警告や終了の上限を設定できます。"
    },
    "source": "https://help.testlify.com/en/articles/10031547-comprehensive-guide-to-testlify-s-proctoring-features",
    "by": "vendor"
   },
   {
    "restriction": "clipboard-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Copy-paste tracking is listed.",
     "ja": "コピー・貼り付けの追跡が挙げられています。"
    },
    "source": "https://help.testlify.com/en/articles/10031547-comprehensive-guide-to-testlify-s-proctoring-features",
    "by": "vendor"
   },
   {
    "restriction": "mouse-leave",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Mouse-out tracking is listed.",
     "ja": "マウスが外に出たことの追跡が挙げられています。"
    },
    "source": "https://help.testlify.com/en/articles/10031547-comprehensive-guide-to-testlify-s-proctoring-features",
    "by": "vendor"
   },
   {
    "restriction": "geolocation",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Location tracking is listed.",
     "ja": "位置情報の追跡が挙げられています。"
    },
    "source": "https://help.testlify.com/en/articles/10031547-comprehensive-guide-to-testlify-s-proctoring-features",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "toefl-home",
  "name": {
   "en": "TOEFL iBT Home Edition (ETS)",
   "ja": "TOEFL iBT Home Edition（ETS）"
  },
  "kind": "platform",
  "hosts": [
   "toeflibt.ets.org"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "camera",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "A camera is needed that can show a 360-degree view of the room to the proctor.",
     "ja": "部屋を 360 度見せられるカメラが必要です。"
    },
    "source": "https://www.ets.org/s/cv/toefl/at-home/checklist/",
    "by": "vendor"
   },
   {
    "restriction": "microphone",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "A microphone is needed that is not part of a headset.",
     "ja": "ヘッドセット以外のマイクが必要です。"
    },
    "source": "https://www.ets.org/s/cv/toefl/at-home/checklist/",
    "by": "vendor"
   },
   {
    "restriction": "lockdown-client",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "The checklist names the ETS test browser and an equipment check by ProctorU.",
     "ja": "ETS のテスト用ブラウザーと、ProctorU による機器の確認が挙げられています。"
    },
    "source": "https://www.ets.org/s/cv/toefl/at-home/checklist/",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "track",
  "name": {
   "en": "Track Test (Givery)",
   "ja": "Track Test（ギブリー）"
  },
  "kind": "platform",
  "hosts": [
   "tracks.run"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "clipboard-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Pasting code from another page into the editor is recorded with the pasted code.",
     "ja": "外部のページからエディターにコードを貼り付けると、その内容とともに記録されます。"
    },
    "source": "http://help.tracks.run/ja/articles/7338222",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Moving to another tab can be recorded and shown in the playback.",
     "ja": "別のタブへの移動を記録し、プレイバックで表示できます。"
    },
    "source": "http://help.tracks.run/ja/articles/8353551",
    "by": "vendor"
   },
   {
    "restriction": "keystroke-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "With playback on, the whole process of writing code is kept, key events included.",
     "ja": "プレイバックを有効にすると、コードを書く過程がキーイベントも含めて保存されます。"
    },
    "source": "http://help.tracks.run/ja/articles/8353551",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "With webcam monitoring on, a different person, an absence, several people and devices are detected in the pictures.",
     "ja": "Web カメラ監視を有効にすると、別人、不在、複数人、外部デバイスを映像から検知します。"
    },
    "source": "http://help.tracks.run/ja/articles/10831614",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "wisdombase",
  "name": {
   "en": "WisdomBase (Share Wis)",
   "ja": "WisdomBase（シェアウィズ）"
  },
  "kind": "platform",
  "hosts": [
   "wisdombase.share-wis.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "camera",
    "effects": [
     "records"
    ],
    "what": {
     "en": "The face is watched with the computer's camera; a still picture can be kept as proof.",
     "ja": "パソコンのカメラで顔を監視し、証拠として静止画を保存できます。"
    },
    "source": "https://wisdombase.share-wis.com/features/proctor/",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "punishes"
    ],
    "what": {
     "en": "Moving to another tab can be detected and can end the test or disqualify.",
     "ja": "タブの移動を検知し、試験の強制終了や失格にできます。"
    },
    "source": "https://wisdombase.share-wis.com/features/proctor/",
    "by": "vendor"
   },
   {
    "restriction": "copy",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Copying the question text can be prohibited.",
     "ja": "問題文のコピーを禁止できます。"
    },
    "source": "https://wisdombase.share-wis.com/features/proctor/",
    "by": "vendor"
   },
   {
    "restriction": "lockdown-client",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "Watching the desktop needs the vendor's desktop application; tests can be limited to computers.",
     "ja": "デスクトップの監視には専用アプリのインストールが必要です。パソコンだけに受験を制限することもできます。"
    },
    "source": "https://wisdombase.share-wis.com/features/proctor/",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "xobin",
  "name": {
   "en": "Xobin",
   "ja": "Xobin"
  },
  "kind": "platform",
  "hosts": [
   "xobin.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "tab-switch",
    "effects": [
     "warns",
     "punishes"
    ],
    "what": {
     "en": "Leaving the tab brings up a warning that counts down from 4; beyond it the current section is submitted.",
     "ja": "タブを離れると、4 から減っていく警告が出て、超えると受験中のセクションが提出されます。"
    },
    "source": "https://xobin.crisp.help/en-us/article/what-is-the-notification-of-off-tab-activity-v9hvmg/",
    "by": "vendor"
   },
   {
    "restriction": "keystroke-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Code playback keeps every keystroke made during a coding assessment.",
     "ja": "コーディング試験では、再生のためにすべてのキー入力が保存されます。"
    },
    "source": "https://xobin.crisp.help/en-us/article/what-are-the-cheating-prevention-measures-for-tests-ged815/",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Webcam proctoring with video is listed.",
     "ja": "Web カメラによる映像での監視が挙げられています。"
    },
    "source": "https://xobin.crisp.help/en-us/article/what-are-the-cheating-prevention-measures-for-tests-ged815/",
    "by": "vendor"
   },
   {
    "restriction": "time-limit",
    "effects": [
     "limits"
    ],
    "what": {
     "en": "In a power failure, the section timer goes on in the background.",
     "ja": "停電しても、セクションの時計は止まりません。"
    },
    "source": "https://xobin.crisp.help/en-us/category/troubleshooting-1iiq75f/",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "honorlock",
  "name": {
   "en": "Honorlock",
   "ja": "Honorlock"
  },
  "kind": "proctoring",
  "hosts": [
   "honorlock.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "paste",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "With Disable Copy/Paste on, text that was on the clipboard before the exam cannot be pasted.",
     "ja": "コピー・貼り付けの無効化を有効にすると、試験前にコピーした文章を貼り付けられません。"
    },
    "source": "https://honorlock.kb.help/how-to-use-honorlock-in-a-test-center",
    "by": "vendor"
   },
   {
    "restriction": "copy",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "With Disable Copy/Paste on, questions cannot be taken to another application.",
     "ja": "コピー・貼り付けの無効化を有効にすると、問題をほかのアプリに移せません。"
    },
    "source": "https://honorlock.kb.help/how-to-use-honorlock-in-a-test-center",
    "by": "vendor"
   },
   {
    "restriction": "context-menu",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "With Disable Copy/Paste on, right-clicking is prevented.",
     "ja": "コピー・貼り付けの無効化を有効にすると、右クリックができません。"
    },
    "source": "https://honorlock.kb.help/how-to-use-honorlock-in-a-test-center",
    "by": "vendor"
   },
   {
    "restriction": "print",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "With Disable Printing on, the exam cannot be printed.",
     "ja": "印刷の無効化を有効にすると、試験を印刷できません。"
    },
    "source": "https://honorlock.kb.help/how-to-use-honorlock-in-a-test-center",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "With BrowserGuard on, other websites, tabs and applications cannot be used.",
     "ja": "BrowserGuard を有効にすると、ほかの Web サイト、タブ、アプリを使えません。"
    },
    "source": "https://honorlock.kb.help/browser-guard-and-allowed-site-urls-faq/",
    "by": "vendor"
   },
   {
    "restriction": "resize",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "With BrowserGuard on, the window cannot be made smaller than 90 % of the screen.",
     "ja": "BrowserGuard を有効にすると、ウィンドウを画面の 90 % より小さくできません。"
    },
    "source": "https://honorlock.kb.help/browser-guard-and-allowed-site-urls-faq/",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "A photo of the test taker and of the ID can be demanded.",
     "ja": "本人と身分証の撮影を必須にできます。"
    },
    "source": "https://honorlock.kb.help/how-to-use-honorlock-in-a-test-center",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "onvue",
  "name": {
   "en": "OnVUE (Pearson VUE)",
   "ja": "OnVUE（ピアソン VUE）"
  },
  "kind": "proctoring",
  "hosts": [
   "onvue.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "lockdown-client",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "SHL Japan's proctored web test asks for the OnVUE application, with all others closed.",
     "ja": "日本エス・エイチ・エルの監視型 Web テストでは、OnVUE アプリが必要で、ほかのアプリはすべて終了します。"
    },
    "source": "https://www.pearsonvue.com/jp/ja/shl.html",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "SHL Japan's proctored web test asks for a webcam.",
     "ja": "日本エス・エイチ・エルの監視型 Web テストでは、Web カメラが必要です。"
    },
    "source": "https://www.pearsonvue.com/jp/ja/shl.html",
    "by": "vendor"
   },
   {
    "restriction": "microphone",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "SHL Japan's proctored web test asks for a microphone.",
     "ja": "日本エス・エイチ・エルの監視型 Web テストでは、マイクが必要です。"
    },
    "source": "https://www.pearsonvue.com/jp/ja/shl.html",
    "by": "vendor"
   },
   {
    "restriction": "multi-screen",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "SHL Japan's proctored web test permits a single display.",
     "ja": "日本エス・エイチ・エルの監視型 Web テストでは、ディスプレイは 1 台だけです。"
    },
    "source": "https://www.pearsonvue.com/jp/ja/shl.html",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "proctorio",
  "name": {
   "en": "Proctorio",
   "ja": "Proctorio"
  },
  "kind": "proctoring",
  "hosts": [
   "proctorio.com",
   "getproctorio.com",
   "proctorauth.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "fullscreen",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "A university's guide lists Force Full Screen, in grades.",
     "ja": "大学の手引きに、段階を選べる全画面表示の強制が載っています。"
    },
    "source": "https://teachingtools.umsystem.edu/support/solutions/articles/11000093712-proctorio-exam-settings-closed-book-closed-internet",
    "by": "customer"
   },
   {
    "restriction": "multi-screen",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "A university's guide lists Only One Screen.",
     "ja": "大学の手引きに、モニター 1 台のみの設定が載っています。"
    },
    "source": "https://teachingtools.umsystem.edu/support/solutions/articles/11000093712-proctorio-exam-settings-closed-book-closed-internet",
    "by": "customer"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "A university's guide lists No New Tabs and Close Open Tabs.",
     "ja": "大学の手引きに、新しいタブの禁止と、開いているタブを閉じる設定が載っています。"
    },
    "source": "https://teachingtools.umsystem.edu/support/solutions/articles/11000093712-proctorio-exam-settings-closed-book-closed-internet",
    "by": "customer"
   },
   {
    "restriction": "print",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "A university's guide lists Disable Printing.",
     "ja": "大学の手引きに、印刷の無効化が載っています。"
    },
    "source": "https://teachingtools.umsystem.edu/support/solutions/articles/11000093712-proctorio-exam-settings-closed-book-closed-internet",
    "by": "customer"
   },
   {
    "restriction": "paste",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "A university's guide lists Disable Clipboard.",
     "ja": "大学の手引きに、クリップボードの無効化が載っています。"
    },
    "source": "https://teachingtools.umsystem.edu/support/solutions/articles/11000093712-proctorio-exam-settings-closed-book-closed-internet",
    "by": "customer"
   },
   {
    "restriction": "context-menu",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "A university's guide lists Disable Right Click.",
     "ja": "大学の手引きに、右クリックの無効化が載っています。"
    },
    "source": "https://teachingtools.umsystem.edu/support/solutions/articles/11000093712-proctorio-exam-settings-closed-book-closed-internet",
    "by": "customer"
   },
   {
    "restriction": "camera",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Video recordings, where the institution selects them.",
     "ja": "実施機関が選んだ場合、映像を録画します。"
    },
    "source": "https://raw.githubusercontent.com/proctorio/policies/main/Privacy%20Notice.txt",
    "by": "vendor"
   },
   {
    "restriction": "microphone",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Audio recordings, where the institution selects them.",
     "ja": "実施機関が選んだ場合、音声を録音します。"
    },
    "source": "https://raw.githubusercontent.com/proctorio/policies/main/Privacy%20Notice.txt",
    "by": "vendor"
   },
   {
    "restriction": "screen-share",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Screen recordings, where the institution selects them.",
     "ja": "実施機関が選んだ場合、画面を録画します。"
    },
    "source": "https://raw.githubusercontent.com/proctorio/policies/main/Privacy%20Notice.txt",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "proctoru",
  "name": {
   "en": "ProctorU (Meazure Learning)",
   "ja": "ProctorU（Meazure Learning）"
  },
  "kind": "proctoring",
  "hosts": [
   "proctoru.com",
   "meazurelearning.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "lockdown-client",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "A session asks for the Guardian Browser, which looks for programs that are not allowed; writing assistants can be among them.",
     "ja": "受験には Guardian Browser が求められ、許可されていないアプリがないか調べます。試験の規則によっては文章作成の支援ツールも対象です。"
    },
    "source": "https://support.proctoru.com/hc/en-us/articles/46589198199565-Remote-Control-Applications",
    "by": "vendor"
   },
   {
    "restriction": "screenshot",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Tools that capture or record the screen can be logged as a security event.",
     "ja": "画面の取り込みや録画のツールは、セキュリティイベントとして記録されることがあります。"
    },
    "source": "https://support.proctoru.com/hc/en-us/articles/46589198199565-Remote-Control-Applications",
    "by": "vendor"
   },
   {
    "restriction": "copy",
    "effects": [
     "records"
    ],
    "what": {
     "en": "With Record+, a flag can be raised when text or images are copied.",
     "ja": "Record+ では、文章や画像のコピーに印を付けるように設定できます。"
    },
    "source": "https://help.pearsoncmg.com/xl/mmt/instructor/Content/use_proctoru.htm",
    "by": "customer"
   },
   {
    "restriction": "fullscreen",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "With Record+, full screen can be demanded.",
     "ja": "Record+ では、全画面表示を必須にできます。"
    },
    "source": "https://help.pearsoncmg.com/xl/mmt/instructor/Content/use_proctoru.htm",
    "by": "customer"
   },
   {
    "restriction": "window-blur",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "With Record+, the use of other programs can be restricted.",
     "ja": "Record+ では、ほかのアプリの使用を制限できます。"
    },
    "source": "https://help.pearsoncmg.com/xl/mmt/instructor/Content/use_proctoru.htm",
    "by": "customer"
   }
  ]
 },
 {
  "id": "smarterproctoring",
  "name": {
   "en": "SmarterProctoring",
   "ja": "SmarterProctoring"
  },
  "kind": "proctoring",
  "hosts": [
   "smarterproctoring.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "fullscreen",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "Full screen can be forced; activity outside is flagged for review.",
     "ja": "全画面表示を必須にでき、外での操作には確認用の印が付きます。"
    },
    "source": "https://intercom.help/smarterservices-llc-028a8a0949b6/en/articles/11512725-proctoring-lockdown-verification-settings",
    "by": "vendor"
   },
   {
    "restriction": "multi-screen",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "Students can be asked to disconnect other monitors.",
     "ja": "ほかのモニターを外すよう求めることができます。"
    },
    "source": "https://intercom.help/smarterservices-llc-028a8a0949b6/en/articles/11512725-proctoring-lockdown-verification-settings",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Opening new tabs can be prevented.",
     "ja": "新しいタブを開けないように設定できます。"
    },
    "source": "https://intercom.help/smarterservices-llc-028a8a0949b6/en/articles/11512725-proctoring-lockdown-verification-settings",
    "by": "vendor"
   },
   {
    "restriction": "print",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Printing can be turned off; a print is then blank.",
     "ja": "印刷を無効にでき、その場合の印刷物は白紙になります。"
    },
    "source": "https://intercom.help/smarterservices-llc-028a8a0949b6/en/articles/11512725-proctoring-lockdown-verification-settings",
    "by": "vendor"
   },
   {
    "restriction": "clipboard-write",
    "effects": [
     "alters"
    ],
    "what": {
     "en": "With Disable Clipboard, what is on the clipboard is cleared.",
     "ja": "クリップボードの無効化では、クリップボードの内容が消去されます。"
    },
    "source": "https://intercom.help/smarterservices-llc-028a8a0949b6/en/articles/11512725-proctoring-lockdown-verification-settings",
    "by": "vendor"
   },
   {
    "restriction": "paste",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "With Disable Clipboard, copying and pasting are disabled by mouse and keyboard.",
     "ja": "クリップボードの無効化では、マウスでもキーボードでもコピーと貼り付けができません。"
    },
    "source": "https://intercom.help/smarterservices-llc-028a8a0949b6/en/articles/11512725-proctoring-lockdown-verification-settings",
    "by": "vendor"
   },
   {
    "restriction": "context-menu",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Right-click menus can be blocked.",
     "ja": "右クリックメニューを無効にできます。"
    },
    "source": "https://intercom.help/smarterservices-llc-028a8a0949b6/en/articles/11512725-proctoring-lockdown-verification-settings",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "With Record Camera on, a webcam is required and recorded throughout.",
     "ja": "カメラの録画を有効にすると、Web カメラが必要になり、終始録画されます。"
    },
    "source": "https://help.smarterproctoring.com/en/articles/14135703-exam-settings",
    "by": "vendor"
   },
   {
    "restriction": "microphone",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "With Record Audio on, a microphone is required and recorded throughout.",
     "ja": "音声の録音を有効にすると、マイクが必要になり、終始録音されます。"
    },
    "source": "https://help.smarterproctoring.com/en/articles/14135703-exam-settings",
    "by": "vendor"
   },
   {
    "restriction": "screen-share",
    "effects": [
     "records"
    ],
    "what": {
     "en": "The screen is recorded in all sessions on a computer.",
     "ja": "コンピューターでの受験では、画面が必ず録画されます。"
    },
    "source": "https://help.smarterproctoring.com/en/articles/14135703-exam-settings",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "talview",
  "name": {
   "en": "Talview Proview",
   "ja": "Talview Proview"
  },
  "kind": "proctoring",
  "hosts": [
   "talview.com",
   "proview.io"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "lockdown-client",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "Some assessments are taken in a secure browser.",
     "ja": "専用ブラウザーで受ける試験があります。"
    },
    "source": "https://docs.talview.com/candidates/assessments/how-to/why-we-use-proctoring-and-how-it-works",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "In the secure browser, switching tabs and opening other applications is restricted.",
     "ja": "専用ブラウザーでは、タブの切り替えとほかのアプリの使用が制限されます。"
    },
    "source": "https://docs.talview.com/candidates/assessments/how-to/why-we-use-proctoring-and-how-it-works",
    "by": "vendor"
   },
   {
    "restriction": "paste",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "In the secure browser, copying and pasting are restricted.",
     "ja": "専用ブラウザーでは、コピーと貼り付けが制限されます。"
    },
    "source": "https://docs.talview.com/candidates/assessments/how-to/why-we-use-proctoring-and-how-it-works",
    "by": "vendor"
   },
   {
    "restriction": "clipboard-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Pasted text is in the list of events that can be weighted.",
     "ja": "重要度を設定できる事象の一覧に、文章の貼り付けがあります。"
    },
    "source": "https://proviewsupport.freshdesk.com/support/solutions/articles/81000411450-customizable-proview-configurations",
    "by": "vendor"
   },
   {
    "restriction": "window-blur",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Losing the window's focus is in the list of events that can be weighted.",
     "ja": "重要度を設定できる事象の一覧に、ウィンドウのフォーカスが外れることがあります。"
    },
    "source": "https://proviewsupport.freshdesk.com/support/solutions/articles/81000411450-customizable-proview-configurations",
    "by": "vendor"
   },
   {
    "restriction": "screenshot",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Pressing Print Screen is in the list of events that can be weighted.",
     "ja": "重要度を設定できる事象の一覧に、Print Screen キーがあります。"
    },
    "source": "https://proviewsupport.freshdesk.com/support/solutions/articles/81000411450-customizable-proview-configurations",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "A proctored session asks for the camera.",
     "ja": "監視付きの受験では、カメラが求められます。"
    },
    "source": "https://docs.talview.com/candidates/system-diagnostics/proctoring-onboarding/proctored-assessment-onboarding-guide",
    "by": "vendor"
   },
   {
    "restriction": "microphone",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "A proctored session asks for the microphone.",
     "ja": "監視付きの受験では、マイクが求められます。"
    },
    "source": "https://docs.talview.com/candidates/system-diagnostics/proctoring-onboarding/proctored-assessment-onboarding-guide",
    "by": "vendor"
   },
   {
    "restriction": "screen-share",
    "effects": [
     "requires",
     "records"
    ],
    "what": {
     "en": "A proctored session asks for the entire screen, not a tab or window.",
     "ja": "監視付きの受験では、タブやウィンドウではなく画面全体の共有が求められます。"
    },
    "source": "https://docs.talview.com/candidates/system-diagnostics/proctoring-onboarding/proctored-assessment-onboarding-guide",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "examplify",
  "name": {
   "en": "Examplify (ExamSoft)",
   "ja": "Examplify（ExamSoft）"
  },
  "kind": "lockdown",
  "hosts": [
   "examsoft.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "lockdown-client",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "A secure assessment locks the computer down to Examplify.",
     "ja": "セキュア設定の試験では、Examplify 以外を使えないようにコンピューターの操作が制限されます。"
    },
    "source": "https://support.examsoft.com/hc/en-us/articles/11168071541901-Enterprise-Portal-Security-Options-for-Assessments",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "In a secure assessment, files, other programs and the internet cannot be used.",
     "ja": "セキュア設定の試験では、ファイル、ほかのアプリ、インターネットを使えません。"
    },
    "source": "https://support.examsoft.com/hc/en-us/articles/11168071541901-Enterprise-Portal-Security-Options-for-Assessments",
    "by": "vendor"
   },
   {
    "restriction": "time-limit",
    "effects": [
     "limits"
    ],
    "what": {
     "en": "A time limit in minutes can be set.",
     "ja": "分単位の制限時間を設定できます。"
    },
    "source": "http://university.examsoft.com/h/i/325411425-assessment-settings-security-options-new-portal-beta",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "respondus",
  "name": {
   "en": "Respondus LockDown Browser",
   "ja": "Respondus LockDown Browser"
  },
  "kind": "lockdown",
  "hosts": [
   "respondus.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [
   "M.quizaccess_lockdownbrowser."
  ],
  "documented": [
   {
    "restriction": "lockdown-client",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "Assessments set up for it cannot be opened in other browsers.",
     "ja": "このブラウザー用に設定された試験は、ほかのブラウザーで開けません。"
    },
    "source": "https://support.cambridgepub.com/support/solutions/articles/248966-overview-requirements-known-limitations",
    "by": "customer"
   },
   {
    "restriction": "fullscreen",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "Assessments are shown in full screen and cannot be minimised.",
     "ja": "試験は全画面で表示され、最小化できません。"
    },
    "source": "https://support.cambridgepub.com/support/solutions/articles/248966-overview-requirements-known-limitations",
    "by": "customer"
   },
   {
    "restriction": "print",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Printing is disabled.",
     "ja": "印刷が無効になります。"
    },
    "source": "https://support.cambridgepub.com/support/solutions/articles/248966-overview-requirements-known-limitations",
    "by": "customer"
   },
   {
    "restriction": "screenshot",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Screen capture is disabled.",
     "ja": "画面の取り込みが無効になります。"
    },
    "source": "https://support.cambridgepub.com/support/solutions/articles/248966-overview-requirements-known-limitations",
    "by": "customer"
   },
   {
    "restriction": "paste",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Copying and pasting anything to or from an assessment is prevented.",
     "ja": "試験への貼り付けも、試験からのコピーもできません。"
    },
    "source": "https://support.cambridgepub.com/support/solutions/articles/248966-overview-requirements-known-limitations",
    "by": "customer"
   },
   {
    "restriction": "copy",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Copying and pasting anything to or from an assessment is prevented.",
     "ja": "試験への貼り付けも、試験からのコピーもできません。"
    },
    "source": "https://support.cambridgepub.com/support/solutions/articles/248966-overview-requirements-known-limitations",
    "by": "customer"
   },
   {
    "restriction": "context-menu",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Right-click menu options are disabled.",
     "ja": "右クリックメニューが無効になります。"
    },
    "source": "https://support.cambridgepub.com/support/solutions/articles/248966-overview-requirements-known-limitations",
    "by": "customer"
   },
   {
    "restriction": "shortcuts",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Function keys and keyboard shortcuts are disabled.",
     "ja": "ファンクションキーとキーボードショートカットが無効になります。"
    },
    "source": "https://support.cambridgepub.com/support/solutions/articles/248966-overview-requirements-known-limitations",
    "by": "customer"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Task switching is disabled.",
     "ja": "タスクの切り替えが無効になります。"
    },
    "source": "https://support.cambridgepub.com/support/solutions/articles/248966-overview-requirements-known-limitations",
    "by": "customer"
   }
  ]
 },
 {
  "id": "safe-exam-browser",
  "name": {
   "en": "Safe Exam Browser",
   "ja": "Safe Exam Browser"
  },
  "kind": "lockdown",
  "hosts": [],
  "scripts": [],
  "markers": [
   "a[href^=\"seb://\"]",
   "a[href^=\"sebs://\"]"
  ],
  "code": [
   "window.SafeExamBrowser",
   "SafeExamBrowser.security.",
   "X-SafeExamBrowser-ConfigKeyHash",
   "X-SafeExamBrowser-RequestHash"
  ],
  "documented": [
   {
    "restriction": "lockdown-client",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "An exam system can check by a key that the page is opened in this browser with the exam's settings.",
     "ja": "試験システムは、試験用の設定のこのブラウザーで開かれていることを、キーで確認できます。"
    },
    "source": "https://raw.githubusercontent.com/SafeExamBrowser/SafeExamBrowser-Website/master/developer/seb-config-key.html",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "A kiosk mode prevents switching to other applications.",
     "ja": "キオスクモードにより、ほかのアプリに切り替えられません。"
    },
    "source": "https://raw.githubusercontent.com/SafeExamBrowser/SafeExamBrowser-Website/master/windows/win_usermanual_en.html",
    "by": "vendor"
   },
   {
    "restriction": "print",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Printing is disabled.",
     "ja": "印刷が無効になります。"
    },
    "source": "https://raw.githubusercontent.com/SafeExamBrowser/SafeExamBrowser-Website/master/macosx/mac_usermanual_en.html",
    "by": "vendor"
   },
   {
    "restriction": "screenshot",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "On macOS, screen shots and screen recording are disabled.",
     "ja": "macOS では、スクリーンショットと画面録画が無効になります。"
    },
    "source": "https://raw.githubusercontent.com/SafeExamBrowser/SafeExamBrowser-Website/master/macosx/mac_usermanual_en.html",
    "by": "vendor"
   },
   {
    "restriction": "spellcheck",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "On macOS, checking and automatic correction of spelling are disabled.",
     "ja": "macOS では、スペルチェックと自動修正が無効になります。"
    },
    "source": "https://raw.githubusercontent.com/SafeExamBrowser/SafeExamBrowser-Website/master/macosx/mac_usermanual_en.html",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "clarity",
  "name": {
   "en": "Microsoft Clarity",
   "ja": "Microsoft Clarity"
  },
  "kind": "replay",
  "hosts": [
   "clarity.ms"
  ],
  "scripts": [],
  "markers": [],
  "code": [
   "https://www.clarity.ms/tag/"
  ],
  "documented": [
   {
    "restriction": "session-replay",
    "effects": [
     "records"
    ],
    "what": {
     "en": "The library tracks interactions and changes of the layout, from which a session is replayed; sensitive content is masked by default.",
     "ja": "操作とレイアウトの変化を記録し、そこからセッションを再生します。機密性の高い内容は既定で伏せられます。"
    },
    "source": "https://libraries.io/npm/clarity-js (README of clarity-js)",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "contentsquare",
  "name": {
   "en": "Contentsquare",
   "ja": "Contentsquare"
  },
  "kind": "replay",
  "hosts": [
   "contentsquare.net"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "session-replay",
    "effects": [
     "records"
    ],
    "what": {
     "en": "The tag serves session replay; patterns such as addresses and card numbers are redacted before sending, and masking is configured by the site.",
     "ja": "セッションリプレイに使われるタグです。メールアドレスやカード番号などは送信前に伏せられ、それ以外の伏せ方はサイトが設定します。"
    },
    "source": "https://docs.contentsquare.com/en/web/personal-data-handling/",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "datadog-rum",
  "name": {
   "en": "Datadog RUM and Session Replay",
   "ja": "Datadog RUM とセッションリプレイ"
  },
  "kind": "replay",
  "hosts": [
   "datadoghq-browser-agent.com",
   "browser-intake-datadoghq.com",
   "browser-intake-datadoghq.eu",
   "browser-intake-us3-datadoghq.com",
   "browser-intake-us5-datadoghq.com",
   "browser-intake-ap1-datadoghq.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "session-replay",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Where Session Replay is on, the page's structure, mouse moves, clicks and input events are recorded.",
     "ja": "セッションリプレイが有効な場合、ページの構造、マウスの動き、クリック、入力を記録します。"
    },
    "source": "https://docs.datadoghq.com/real_user_monitoring/session_replay/",
    "by": "vendor"
   },
   {
    "restriction": "pointer-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Where Session Replay is on, mouse moves and clicks are recorded.",
     "ja": "セッションリプレイが有効な場合、マウスの動きとクリックを記録します。"
    },
    "source": "https://docs.datadoghq.com/real_user_monitoring/session_replay/",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "fullstory",
  "name": {
   "en": "Fullstory",
   "ja": "Fullstory"
  },
  "kind": "replay",
  "hosts": [
   "edge.fullstory.com",
   "rs.fullstory.com",
   "edge.eu1.fullstory.com",
   "rs.eu1.fullstory.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [
   "window['_fs_org']",
   "window._fs_org"
  ],
  "documented": [
   {
    "restriction": "session-replay",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Sessions are captured and replayed; where Private by Default is on, text is kept only as a wireframe unless it is allowed.",
     "ja": "セッションを記録して再生します。「Private by Default」が有効な場合、許可した文章以外は枠だけが残ります。"
    },
    "source": "https://help.fullstory.com/hc/en-us/articles/360044349073-Fullstory-Private-by-Default",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "hotjar",
  "name": {
   "en": "Hotjar",
   "ja": "Hotjar"
  },
  "kind": "replay",
  "hosts": [
   "static.hotjar.com",
   "script.hotjar.com",
   "ws.hotjar.com",
   "content.hotjar.io",
   "metrics.hotjar.io",
   "vc.hotjar.io"
  ],
  "scripts": [],
  "markers": [],
  "code": [
   "_hjSettings={hjid:",
   "//static.hotjar.com/c/hotjar-"
  ],
  "documented": [
   {
    "restriction": "session-replay",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Recordings capture clicks, mouse movements, scrolling and keystrokes, and send them over a WebSocket.",
     "ja": "クリック、マウスの動き、スクロール、キー入力を記録し、WebSocket で送ります。"
    },
    "source": "https://help.hotjar.com/hc/en-us/articles/21825186925207-How-do-Recordings-Work-Advanced-Explanation",
    "by": "vendor"
   },
   {
    "restriction": "pointer-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Clicks, mouse movements and scrolling are captured.",
     "ja": "クリック、マウスの動き、スクロールを記録します。"
    },
    "source": "https://help.hotjar.com/hc/en-us/articles/21825186925207-How-do-Recordings-Work-Advanced-Explanation",
    "by": "vendor"
   },
   {
    "restriction": "keystroke-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Keystrokes are suppressed by default, and recorded in fields that the site allows.",
     "ja": "キー入力は既定で伏せられ、サイトが許可した入力欄では記録されます。"
    },
    "source": "https://www.hotjar.com/updates/en/were-protecting-you-and-your-users-with-more-secure-recordings",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "logrocket",
  "name": {
   "en": "LogRocket",
   "ja": "LogRocket"
  },
  "kind": "replay",
  "hosts": [
   "lrkt-in.com",
   "logr-i.com",
   "lr-ingest.io",
   "lr-ingest.com",
   "lr-in.com",
   "lr-in-prod.com",
   "logr-ingest.com",
   "lgrckt-in.com",
   "logrocket.io"
  ],
  "scripts": [
   "/LogRocket\\.min\\.js$"
  ],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "session-replay",
    "effects": [
     "records"
    ],
    "what": {
     "en": "A \"video\" of the session is made from changes of the page; all elements but password fields are captured by default.",
     "ja": "ページの変化からセッションの「動画」を作ります。既定では、パスワード欄を除くすべての要素が記録されます。"
    },
    "source": "https://docs.logrocket.com/reference/configure-privacy",
    "by": "vendor"
   },
   {
    "restriction": "pointer-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Clicks, scrolling and other events of the user are captured.",
     "ja": "クリックやスクロールなどの操作を記録します。"
    },
    "source": "https://docs.logrocket.com/docs/data-collected",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "mouseflow",
  "name": {
   "en": "Mouseflow",
   "ja": "Mouseflow"
  },
  "kind": "replay",
  "hosts": [
   "cdn.mouseflow.com",
   "o2.mouseflow.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [
   "//cdn.mouseflow.com/projects/"
  ],
  "documented": [
   {
    "restriction": "session-replay",
    "effects": [
     "records"
    ],
    "what": {
     "en": "All interaction and all changes of the page are recorded, and a video is reconstructed from them.",
     "ja": "操作とページの変化をすべて記録し、そこから映像を再現します。"
    },
    "source": "https://help.mouseflow.com/en/articles/4278264-how-does-mouseflow-recording-work",
    "by": "vendor"
   },
   {
    "restriction": "pointer-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Clicks, mouse movements and scrolling may be collected.",
     "ja": "クリック、マウスの動き、スクロールが収集されることがあります。"
    },
    "source": "https://mouseflow.com/ccpa/",
    "by": "vendor"
   },
   {
    "restriction": "keystroke-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Keystrokes may be collected outside of the EU and EEA, never in password fields or excluded ones.",
     "ja": "EU と EEA 以外では、キー入力が収集されることがあります。パスワード欄と除外した入力欄は対象外です。"
    },
    "source": "https://mouseflow.com/ccpa/",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "openreplay",
  "name": {
   "en": "OpenReplay",
   "ja": "OpenReplay"
  },
  "kind": "replay",
  "hosts": [
   "openreplay.com"
  ],
  "scripts": [
   "/@openreplay/tracker(?:@[\\w.-]+)?(?:/[^?#]*)?$",
   "/openreplay(?:-assist)?(?:\\.min)?\\.js$"
  ],
  "markers": [],
  "code": [
   "__openreplay_token",
   "__OPENREPLAY__"
  ],
  "documented": [
   {
    "restriction": "session-replay",
    "effects": [
     "records"
    ],
    "what": {
     "en": "The tracker captures the page for replay; the site decides which texts are obscured before they leave the browser.",
     "ja": "画面を再生用に記録します。ブラウザーから送る前にどの文字を伏せるかは、サイトが決めます。"
    },
    "source": "https://docs.openreplay.com/en/sdk/sanitize-data/",
    "by": "vendor"
   },
   {
    "restriction": "keystroke-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "What is entered into fields is ignored, obscured or recorded, as the site chooses.",
     "ja": "入力欄の内容は、サイトの設定により、無視されるか、伏せられるか、記録されます。"
    },
    "source": "https://docs.openreplay.com/en/sdk/sanitize-data/",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "rrweb",
  "name": {
   "en": "rrweb",
   "ja": "rrweb"
  },
  "kind": "replay",
  "hosts": [],
  "scripts": [
   "/(?:@rrweb/(?:record|all)|rrweb)(?:@[\\w.-]+)?$",
   "/(?:rrweb|rrweb-all|rrweb-record)(?:\\.min)?\\.js$",
   "/@rrweb/(?:record|all)(?:@[\\w.-]+)?/[^?#]+\\.js$"
  ],
  "markers": [],
  "code": [
   "__rrwebUntaintedMutationObserver",
   "__rrweb_original__"
  ],
  "documented": [
   {
    "restriction": "session-replay",
    "effects": [
     "records"
    ],
    "what": {
     "en": "The library records changes of the page, so that they can be replayed.",
     "ja": "ページの変化を記録し、再生できるようにするライブラリーです。"
    },
    "source": "https://github.com/rrweb-io/rrweb/blob/master/docs/observer.zh_CN.md",
    "by": "vendor"
   },
   {
    "restriction": "pointer-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Mouse movements, clicks and scrolling are observed.",
     "ja": "マウスの動き、クリック、スクロールを観測します。"
    },
    "source": "https://github.com/rrweb-io/rrweb/blob/master/docs/observer.zh_CN.md",
    "by": "vendor"
   },
   {
    "restriction": "keystroke-log",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Input is observed; fields can be masked by an option.",
     "ja": "入力を観測します。オプションで伏せることができます。"
    },
    "source": "https://github.com/rrweb-io/rrweb/blob/master/docs/observer.zh_CN.md",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "sentry-replay",
  "name": {
   "en": "Sentry Session Replay",
   "ja": "Sentry セッションリプレイ"
  },
  "kind": "replay",
  "hosts": [],
  "scripts": [
   "^https://browser\\.sentry-cdn\\.com/[^?#]*replay[^?#/]*\\.js$"
  ],
  "markers": [],
  "code": [
   "sentryReplaySession",
   "Sentry.replayIntegration("
  ],
  "documented": [
   {
    "restriction": "session-replay",
    "effects": [
     "records"
    ],
    "what": {
     "en": "The replay integration records the page; by default all text is masked and all media blocked before sending.",
     "ja": "リプレイの機能がページを記録します。既定では、送信前に文章がすべて伏せられ、画像や動画が除かれます。"
    },
    "source": "https://docs.sentry.io/platforms/javascript/guides/react/session-replay/privacy/",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "smartlook",
  "name": {
   "en": "Smartlook",
   "ja": "Smartlook"
  },
  "kind": "replay",
  "hosts": [
   "web-sdk.smartlook.com",
   "rec.smartlook.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [
   "https://web-sdk.smartlook.com/recorder.js"
  ],
  "documented": [
   {
    "restriction": "session-replay",
    "effects": [
     "records"
    ],
    "what": {
     "en": "The screens of users are recorded: what they clicked and what they filled in.",
     "ja": "利用者の画面を記録し、クリックした場所や入力した内容を確認できます。"
    },
    "source": "https://github.com/smartlook/smartlook-integration-zendesk/blob/master/README.md",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "posthog",
  "name": {
   "en": "PostHog",
   "ja": "PostHog"
  },
  "kind": "analytics",
  "hosts": [
   "i.posthog.com"
  ],
  "scripts": [],
  "markers": [],
  "code": [
   ".replace(\".i.posthog.com\",\"-assets.i.posthog.com\")"
  ],
  "documented": [
   {
    "restriction": "session-replay",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Sessions can be recorded and played back; input elements are masked by default.",
     "ja": "セッションを記録して再生できます。入力欄は既定で伏せられます。"
    },
    "source": "https://www.posthog.com/docs/session-replay/privacy",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "console-ban",
  "name": {
   "en": "console-ban",
   "ja": "console-ban"
  },
  "kind": "guard-library",
  "hosts": [],
  "scripts": [
   "/console-ban(?:@[\\w.-]+)?$",
   "/console-ban(?:\\.min)?\\.js$"
  ],
  "markers": [],
  "code": [
   ".ConsoleBan={})"
  ],
  "documented": [
   {
    "restriction": "devtools",
    "effects": [
     "blocks",
     "punishes"
    ],
    "what": {
     "en": "An open console is detected; the page is then redirected, rewritten or handled by a callback.",
     "ja": "コンソールが開かれたことを検知し、別のページへの移動、内容の書き換え、独自の処理を行います。"
    },
    "source": "npm package console-ban 5.0.0: README",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "content-copy-protection-disable-right-click",
  "name": {
   "en": "Content Copy Protection & Disable Right Click (WordPress)",
   "ja": "Content Copy Protection & Disable Right Click（WordPress）"
  },
  "kind": "guard-library",
  "hosts": [],
  "scripts": [
   "/wp-content/plugins/content-copy-protection-disable-right-click/"
  ],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "context-menu",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Right-clicking can be disabled.",
     "ja": "右クリックを無効にできます。"
    },
    "source": "readme.txt of the WordPress plugin Content Copy Protection & Disable Right Click 1.1.0",
    "by": "vendor"
   },
   {
    "restriction": "paste",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Cut, copy and paste can be disabled, shortcuts included.",
     "ja": "切り取り、コピー、貼り付けを、ショートカットも含めて無効にできます。"
    },
    "source": "readme.txt of the WordPress plugin Content Copy Protection & Disable Right Click 1.1.0",
    "by": "vendor"
   },
   {
    "restriction": "copy",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Cut, copy and paste can be disabled, shortcuts included.",
     "ja": "切り取り、コピー、貼り付けを、ショートカットも含めて無効にできます。"
    },
    "source": "readme.txt of the WordPress plugin Content Copy Protection & Disable Right Click 1.1.0",
    "by": "vendor"
   },
   {
    "restriction": "cut",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Cut, copy and paste can be disabled, shortcuts included.",
     "ja": "切り取り、コピー、貼り付けを、ショートカットも含めて無効にできます。"
    },
    "source": "readme.txt of the WordPress plugin Content Copy Protection & Disable Right Click 1.1.0",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "devtools-detect",
  "name": {
   "en": "devtools-detect",
   "ja": "devtools-detect"
  },
  "kind": "guard-library",
  "hosts": [],
  "scripts": [
   "/devtools-detect(?:@[\\w.-]+)?(?:/index\\.js)?$"
  ],
  "markers": [],
  "code": [
   "https://github.com/sindresorhus/devtools-detect\nBy Sindre Sorhus"
  ],
  "documented": [
   {
    "restriction": "devtools",
    "effects": [
     "records"
    ],
    "what": {
     "en": "The library tells the page that developer tools are open, from the difference of outer and inner window size; its README names many false positives.",
     "ja": "ウィンドウの外側と内側の大きさの差から、開発者ツールが開いているとページに知らせるライブラリーです。README には誤検出が多いと書かれています。"
    },
    "source": "npm package devtools-detect 4.0.2: README",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "devtools-detector",
  "name": {
   "en": "devtools-detector",
   "ja": "devtools-detector"
  },
  "kind": "guard-library",
  "hosts": [],
  "scripts": [
   "/devtools-detector(?:@[\\w.-]+)?$",
   "/devtools-detector(?:\\.min)?\\.js$"
  ],
  "markers": [],
  "code": [
   "exports.devtoolsDetector=",
   "depRegToStringChecker"
  ],
  "documented": [
   {
    "restriction": "devtools",
    "effects": [
     "records"
    ],
    "what": {
     "en": "The library tells the page when developer tools are opened, by several checks (timing, console, a debugger statement).",
     "ja": "複数の方法（時間の計測、コンソール、debugger 文）で、開発者ツールが開かれたことをページに知らせるライブラリーです。"
    },
    "source": "npm package devtools-detector 2.0.25: README and source",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "disable-devtool",
  "name": {
   "en": "disable-devtool",
   "ja": "disable-devtool"
  },
  "kind": "guard-library",
  "hosts": [],
  "scripts": [
   "/disable-devtool(?:@[\\w.-]+)?$",
   "/disable-devtool(?:\\.min)?\\.js$"
  ],
  "markers": [
   "script[disable-devtool-auto]"
  ],
  "code": [
   "querySelector(\"[disable-devtool-auto]\")",
   "https://theajack.github.io/disable-devtool/404.html?h="
  ],
  "documented": [
   {
    "restriction": "devtools",
    "effects": [
     "punishes"
    ],
    "what": {
     "en": "Developer tools opened in any way are recognised, and the page is closed or another is opened.",
     "ja": "開発者ツールが開かれたことを認識し、ページを閉じるか、別のページを開きます。"
    },
    "source": "npm package disable-devtool 0.3.9: README",
    "by": "vendor"
   },
   {
    "restriction": "context-menu",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "The context menu is disabled by default.",
     "ja": "コンテキストメニューは既定で無効になります。"
    },
    "source": "npm package disable-devtool 0.3.9: README",
    "by": "vendor"
   },
   {
    "restriction": "shortcuts",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "F12 and Ctrl+Shift+I are disabled.",
     "ja": "F12 と Ctrl+Shift+I が無効になります。"
    },
    "source": "npm package disable-devtool 0.3.9: README",
    "by": "vendor"
   },
   {
    "restriction": "select",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Selecting can be disabled by an option.",
     "ja": "オプションで選択を無効にできます。"
    },
    "source": "npm package disable-devtool 0.3.9: README",
    "by": "vendor"
   },
   {
    "restriction": "copy",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Copying and cutting can be disabled by an option.",
     "ja": "オプションでコピーと切り取りを無効にできます。"
    },
    "source": "npm package disable-devtool 0.3.9: README",
    "by": "vendor"
   },
   {
    "restriction": "paste",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Pasting can be disabled by an option.",
     "ja": "オプションで貼り付けを無効にできます。"
    },
    "source": "npm package disable-devtool 0.3.9: README",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "exam-guard",
  "name": {
   "en": "exam-guard (Scaler)",
   "ja": "exam-guard（Scaler）"
  },
  "kind": "guard-library",
  "hosts": [],
  "scripts": [
   "/exam-guard(?:@[\\w.-]+)?(?:/[^?#]*\\.js)?$"
  ],
  "markers": [
   "#proctor-library-root-id"
  ],
  "code": [
   "getViolationsCountForDisqualify"
  ],
  "documented": [
   {
    "restriction": "paste",
    "effects": [
     "blocks",
     "records"
    ],
    "what": {
     "en": "\"Disable Copy Paste\" and a violation for copy, paste and cut are listed.",
     "ja": "コピーと貼り付けの無効化と、コピー・貼り付け・切り取りの違反が挙げられています。"
    },
    "source": "npm package exam-guard 10.0.4: README",
    "by": "vendor"
   },
   {
    "restriction": "context-menu",
    "effects": [
     "blocks",
     "records"
    ],
    "what": {
     "en": "\"Disable Right Click\" and a violation for it are listed.",
     "ja": "右クリックの無効化とその違反が挙げられています。"
    },
    "source": "npm package exam-guard 10.0.4: README",
    "by": "vendor"
   },
   {
    "restriction": "tab-switch",
    "effects": [
     "records",
     "punishes"
    ],
    "what": {
     "en": "A violation for switching tabs is listed; at a set number of violations the user is disqualified.",
     "ja": "タブの切り替えの違反が挙げられています。違反が設定した数に達すると失格になります。"
    },
    "source": "npm package exam-guard 10.0.4: README",
    "by": "vendor"
   },
   {
    "restriction": "screen-share",
    "effects": [
     "requires"
    ],
    "what": {
     "en": "The source asks for the screen and accepts the whole monitor only.",
     "ja": "画面の共有を求め、モニター全体だけを受け付けるコードになっています。"
    },
    "source": "npm package exam-guard 10.0.4: source",
    "by": "vendor"
   },
   {
    "restriction": "window-blur",
    "effects": [
     "records"
    ],
    "what": {
     "en": "A violation for losing the focus of the window is listed.",
     "ja": "ウィンドウのフォーカスが外れることの違反が挙げられています。"
    },
    "source": "npm package exam-guard 10.0.4: README",
    "by": "vendor"
   },
   {
    "restriction": "leave-warning",
    "effects": [
     "warns",
     "records"
    ],
    "what": {
     "en": "A violation for closing the tab is listed.",
     "ja": "タブを閉じることの違反が挙げられています。"
    },
    "source": "npm package exam-guard 10.0.4: README",
    "by": "vendor"
   },
   {
    "restriction": "shortcuts",
    "effects": [
     "blocks",
     "records"
    ],
    "what": {
     "en": "\"Disable Keyboard shortcuts\" and a violation for restricted keys are listed.",
     "ja": "キーボードショートカットの無効化と、制限されたキーの違反が挙げられています。"
    },
    "source": "npm package exam-guard 10.0.4: README",
    "by": "vendor"
   },
   {
    "restriction": "select",
    "effects": [
     "blocks",
     "records"
    ],
    "what": {
     "en": "\"Disable Text selections\" and a violation for it are listed.",
     "ja": "文章の選択の無効化とその違反が挙げられています。"
    },
    "source": "npm package exam-guard 10.0.4: README",
    "by": "vendor"
   },
   {
    "restriction": "fullscreen",
    "effects": [
     "records"
    ],
    "what": {
     "en": "A violation for leaving full screen is listed.",
     "ja": "全画面表示を終えることの違反が挙げられています。"
    },
    "source": "npm package exam-guard 10.0.4: README",
    "by": "vendor"
   },
   {
    "restriction": "screenshot",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Taking a screenshot of the page in intervals is listed.",
     "ja": "一定の間隔でページの画像を撮ることが挙げられています。"
    },
    "source": "npm package exam-guard 10.0.4: README",
    "by": "vendor"
   },
   {
    "restriction": "camera",
    "effects": [
     "records"
    ],
    "what": {
     "en": "Taking a webcam snapshot of the user in intervals is listed.",
     "ja": "一定の間隔で Web カメラで撮影することが挙げられています。"
    },
    "source": "npm package exam-guard 10.0.4: README",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "wp-content-copy-protection",
  "name": {
   "en": "WP Content Copy Protection (WordPress)",
   "ja": "WP Content Copy Protection（WordPress）"
  },
  "kind": "guard-library",
  "hosts": [],
  "scripts": [
   "/wp-content/plugins/wp-content-copy-protection/"
  ],
  "markers": [],
  "code": [],
  "documented": [
   {
    "restriction": "context-menu",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "The context menu is disabled on all content.",
     "ja": "すべての内容でコンテキストメニューが無効になります。"
    },
    "source": "https://github.com/TycheSoftwares/wp-content-copy-protection (readme.txt)",
    "by": "vendor"
   },
   {
    "restriction": "select",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Selecting text is disabled on computers and phones.",
     "ja": "パソコンでもスマートフォンでも文章を選択できません。"
    },
    "source": "https://github.com/TycheSoftwares/wp-content-copy-protection (readme.txt)",
    "by": "vendor"
   },
   {
    "restriction": "shortcuts",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Shortcuts such as Ctrl+A, C, X, U, S and P are disabled.",
     "ja": "Ctrl+A、C、X、U、S、P などのショートカットが無効になります。"
    },
    "source": "https://github.com/TycheSoftwares/wp-content-copy-protection (readme.txt)",
    "by": "vendor"
   },
   {
    "restriction": "drop",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Dragging and dropping text and images is disabled.",
     "ja": "文章と画像のドラッグ＆ドロップが無効になります。"
    },
    "source": "https://github.com/TycheSoftwares/wp-content-copy-protection (readme.txt)",
    "by": "vendor"
   }
  ]
 },
 {
  "id": "wp-content-copy-protector",
  "name": {
   "en": "WP Content Copy Protection & No Right Click (WordPress)",
   "ja": "WP Content Copy Protection & No Right Click（WordPress）"
  },
  "kind": "guard-library",
  "hosts": [],
  "scripts": [
   "/wp-content/plugins/wp-content-copy-protector(?:-pro)?/",
   "/wp-content/plugins/wccp-pro/"
  ],
  "markers": [
   "script#wpcp_disable_selection",
   "script#wpcp_disable_Right_Click",
   "script#wpcp_css_disable_selection"
  ],
  "code": [],
  "documented": [
   {
    "restriction": "select",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "The content is protected from selecting.",
     "ja": "内容を選択できないように保護します。"
    },
    "source": "readme.txt of the WordPress plugin WP Content Copy Protection & No Right Click (premium) 13.4",
    "by": "vendor"
   },
   {
    "restriction": "copy",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "The content is protected from copying.",
     "ja": "内容をコピーできないように保護します。"
    },
    "source": "readme.txt of the WordPress plugin WP Content Copy Protection & No Right Click (premium) 13.4",
    "by": "vendor"
   },
   {
    "restriction": "context-menu",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Right-clicking can be prevented and answered with a message.",
     "ja": "右クリックを無効にし、メッセージを表示できます。"
    },
    "source": "readme.txt of the WordPress plugin WP Content Copy Protection & No Right Click (premium) 13.4",
    "by": "vendor"
   },
   {
    "restriction": "shortcuts",
    "effects": [
     "blocks"
    ],
    "what": {
     "en": "Ctrl+A, C, X, S and V can be disabled.",
     "ja": "Ctrl+A、C、X、S、V を無効にできます。"
    },
    "source": "readme.txt of the WordPress plugin WP Content Copy Protection & No Right Click (premium) 13.4",
    "by": "vendor"
   }
  ]
 }
];

/** Clipboards as Word, Google Docs, Telegram and a news site fill them; the words are ours. */
export const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm; font-family:"Times New Roman"} --></style></head><body lang=KK style='tab-interval:35.4pt'>
<!--StartFragment-->
<h1 style='margin-top:12.0pt'><span lang=KK style='font-size:16.0pt'>Көктемгі егіс басталды<o:p></o:p></span></h1>
<p class=MsoNormal style='text-indent:1cm;line-height:150%'><b><span lang=KK style='color:#1F1F1F'>Жуалы</span></b><span lang=KK> ауданында
егіс <i>басталды</i>.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=KK>арпа</span></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]><span lang=KK>бидай</span></p>
<p class=MsoNormal>Кезегі:</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>жер жырту</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>тұқым себу</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Дақыл</p></td><td><p class=MsoNormal>Га</p></td></tr><tr><td><p class=MsoNormal>Арпа</p></td><td><p class=MsoNormal>1&nbsp;200</p></td></tr></table>
<p class=MsoNormal><img width=400 height=300 src="file:///C:/Users/Aru/AppData/Local/Temp/clip_image002.jpg"></p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"><span>[1]</span></a> Аудан әкімдігінің дерегі.</p></div></div>
</body></html>`;

export const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b3c"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400;">Кітап автобусы</span></h2><p dir="ltr"><span style="font-weight:400;">Ауылға </span><span style="font-weight:700;">кітапхана</span><span style="font-style:italic;font-weight:400;"> келді</span><span style="font-weight:400;">. </span><a href="https://www.google.com/url?q=https://example.com/kitap?utm_source%3Ddocs&amp;sa=D" style="text-decoration:none;"><span style="color:#1155cc;font-weight:400;text-decoration:underline;">Толығырақ</span></a></p><br><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">ертегі</span></p></li><li dir="ltr" aria-level="1"><p dir="ltr"><span>өлең</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>шумақ</span></p></li></ul></ul></b>`;

export const telegram = `<strong>Тараз</strong>да жаңа саябақ ашылды<br><br>Оған <em>200 ағаш</em> отырғызылды.<br><a href="https://t.me/example_kz/15?utm_campaign=tg" target="_blank" rel="noopener">@example_kz</a>`;

export const site = `<article class="post" onclick="track()"><h1>Жаңалық</h1><p style="color:red" class="lead">Мәтін <a href="https://example.com/a?id=5&amp;utm_source=x&amp;fbclid=IwAR0&amp;yclid=9#top" onclick="steal()">сілтеме</a> мен <a href="javascript:alert(1)">тұзақ</a>.</p><script>alert(1)</script><div style="display:none">Жасырын</div><figure><img src="https://example.com/s.jpg" onerror="alert(1)"><figcaption>Сурет түсіндірмесі</figcaption></figure><img src="https://stat.example.com/p.gif" width="1" height="1"><blockquote><p>Дәйексөз мәтіні.</p><cite>Айгүл</cite></blockquote><table><tr><td><p>Бірінші</p><p>Екінші</p></td></tr></table><iframe src="//www.youtube.com/embed/abc?si=xyz" title="Бейне"></iframe><table><thead><tr><th>Күн</th><th>Баға</th></tr></thead><tr><td>1</td><td>20&nbsp;₸</td></tr></table><ol><li>бір<li>екі</ol></article>`;

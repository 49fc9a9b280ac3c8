/**
 * Single words as news sites print them, for the tests of the scripts: Cyrillic on the left, what the page has on the right. The Cyrillic was put
 * to them by hand from the stored text of the pages named, which show one script only. adyrna.kz prints the ŋ and ǧ of January 2021, which stand
 * here as the ñ and ğ of that spring. Left out were words in which a site spells a loan anew (kommunikasiialar), slips (Cyrillic letters inside Latin
 * words) or goes against the rule most sites follow (төрағасы with hamza on ar.inform.kz).
 */
type Source = { page: string; pairs: readonly (readonly [cyrillic: string, printed: string])[] };

const source = (page: string, words: string): Source => ({
  page,
  pairs: words.split(/\s+/).map((pair) => {
    const [cyrillic = '', printed = ''] = pair.split('=');
    return [cyrillic, printed];
  }),
});

export const published2021: readonly Source[] = [
  source(
    'adyrna.kz/lt/post/19288',
    `тура=tura бұрын=būryn елорданы=elordany қаласына=qalasyna көшіру=köşıru туралы=turaly көтерілген=köterılgen болатын=bolatyn жылы=jyly кездегі=kezdegı
мемлекет=memleket басшысы=basşysy Нұрсұлтан=Nūrsūltan Назарбаев=Nazarbaev Парламент=Parlament отырысында=otyrysynda идеяны=ideiany жариялады=jariialady
депутаттар=deputattar ұсынысты=ūsynysty бірден=bırden қабылдамады=qabyldamady Дегенмен=Degenmen үш=üş кейін=keiın ауыстыру=auystyru жарлыққа=jarlyqqa
қойылды=qoiyldy атауын=atauyn өзгерту=özgertu жайында=jaiynda әңгіме=äñgıme жоқ=joq Араға=Arağa бір=bır Ақмола=Aqmola өзгертілді=özgertıldı
маусымда=mausymda тұсаукесер=tūsaukeser рәсімі=räsımı өтті=öttı бойы=boiy күні=künı келді=keldı шілдеге=şıldege Қазақстанның=Qazaqstannyñ
тұңғыш=tūñğyş президенті=prezidentı Елбасы=Elbasy туған=tuğan Биыл=Biyl Қасым-Жомарт=Qasym-Jomart Тоқаевтың=Toqaevtyñ жарлығымен=jarlyğymen
Нұр-Сұлтан=Nūr-Sūltan тойлауда=toilauda қандай=qandai өзгеріс=özgerıs арналған=arnalğan шаралар=şaralar есеге=esege әкімінің=äkımınıñ айтуынша=aituynşa
уақытқа=uaqytqa дейін=deiın аясында=aiasynda бәріне=bärıne теңге=teñge жұмсалмақ=jūmsalmaq қаражат=qarajat мәдени-спорттық=mädeni-sporttyq
ұйымдастыруға=ūiymdastyruğa ғана=ğana абаттандыруға=abattandyruğa жіберіледі=jıberıledı сүйікті=süiıktı айналды=ainaldy Жазғы=Jazğy бірнеше=bırneşe
өңірлерден=öñırlerden Өзіміздің=Özımızdıñ миллион=million шетелдік=şeteldık туристер=turister баспасөз=baspasöz мәслихатында=mäslihatynda
ресейлік=reseilık жұлдыздарының=jūldyzdarynyñ қатысуымен=qatysuymen ашық=aşyq`,
  ),
  source(
    'adyrna.kz/lt/post/162338',
    `Бүгін=Bügın мереке=mereke мамырындағы=mamyryndağy байланысты=bailanysty мемлекеттік=memlekettık жарияланып=jariialanyp Осылайша=Osylaişa заңға=zañğa
енгізілген=engızılgen түзетулерден=tüzetulerden соң=soñ ретінде=retınde ұлттық=ūlttyq құттықтайды=qūttyqtaidy маңызды=mañyzdy Соңғы=Soñğy
жаңалықтар=jañalyqtar болыңыз=bolyñyz`,
  ),
];

export const published2018: readonly Source[] = [
  source(
    'qz.inform.kz a3029785',
    `талдау=taldaý орталығы=ortalyǵy туралы=týraly жариялады=jarııalady ұлттық=ulttyq мәдени=mádenı алайда=alaıda бұл=bul өзгерістерге=ózgeristerge
ішінде=ishinde алаңдаушылық=alańdaýshylyq Жалпы=Jalpy әліпбиі=álipbıi Қазақстанның=Qazaqstannyń халықаралық=halyqaralyq ықпалдастығын=yqpaldastyǵyn
экономикалық=ekonomıkalyq технологиялық=tehnologııalyq және=jáne ғылыми=ǵylymı әзірлемелерін=ázirlemelerin үшін=úshin жаңа=jańa дүние=dúnıe жазылған=jazylǵan
америкалық=amerıkalyq материалда=materıalda аяғына=aıaǵyna ғалымдардың=ǵalymdardyń көмегімен=kómegimen қоғам=qoǵam өкілдерімен=ókilderimen
графикадағы=grafıkadaǵy бірыңғай=biryńǵaı нұсқасын=nusqasyn қабылдау=qabyldaý айтты=aıtty Сондай-ақ=Sondaı-aq Нұрсұлтан=Nursultan қағаздары=qaǵazdary
шығаруды=shyǵarýdy империялары=ımperııalary құлағаннан=qulaǵannan түрік=túrik пайдаланып=paıdalanyp ыдырағаннан=ydyraǵannan Әзербайжан=Ázerbaıjan
Түркіменстан=Túrkimenstan Өзбекстан=Ózbekstan крилицадан=krılıtsadan диакритикалық=dıakrıtıkalyq оңай=ońaı көшуін=kóshýin
интеграциялануға=ıntegratsııalanýǵa болжауға=boljaýǵa жиырма=jıyrma ғасыр=ǵasyr қарым-қатынас=qarym-qatynas мүмкіндік=múmkindik`,
  ),
  source(
    'qz.inform.kz bbe756, a3095435',
    `орай=oraı отшашу=otshashý өтті=ótti бағдарлама=baǵdarlama демеушілердің=demeýshilerdiń қолдауымен=qoldaýymen хабарлайды=habarlaıdy әкімдігінің=ákimdiginiń
ресми=resmı сайты=saıty аумағынан=aýmaǵynan ұзақтығы=uzaqtyǵy минут=mınýt фейерверк=feıerverk стадионы=stadıony концертте=kontsertte
шығармашылық=shyǵarmashylyq ұжымдар=ujymdar сүйікті=súıikti Атилла=Atılla Айта=Aıta кетейік=keteıik әртүрлі=ártúrli спорттық=sporttyq
шоу=shoý Бүгін=Búgin пайда=paıda құттықтаймын=quttyqtaımyn стратегиялық=strategııalyq идеясы=ıdeıasy саяси-әкімшілік=saıası-ákimshilik рухани=rýhanı`,
  ),
];

export const publishedArabic: readonly Source[] = [
  source(
    'ar.inform.kz 68e992',
    `мемлекет=مەملەكەت басшысы=باسشىسى мерзімінен=مەرزىمىنەن бұрын=بۇرىن қызметтен=قىزمەتتەن кетсе=كەتسە ішінде=ىشىندە кезектен=كەزەكتەن тыс=تىس президент=پرەزيدەنت
сайлау=سايلاۋ өтеді=وتەدى норма=نورما негізгі=نەگىزگى заңда=زاڭدا нақты=ناقتى белгіленуі=بەلگىلەنۋى қажет=قاجەت Қызылорда=قىزىلوردا туралы=تۋرالى
қаласында=قالاسىندا өтіп=ءوتىپ ұлттық=ۇلتتىق құрылтайдың=قۇرىلتايدىڭ қазіргі=قازىرگى заңға=زاڭعا сәйкес=سايكەس өз=ءوز міндетін=مىندەتىن
алмайтындай=المايتىنداي жағдай=جاعداي туындаса=تۋىنداسا өкілеттігі=وكىلەتتىگى мерзімге=مەرزىمگە мүмкіндігі=مۇمكىندىگى тәртіпке=تارتىپكە келесі=كەلەسى
лауазым=لاۋازىم иелеріне=يەلەرىنە мәселенің=ماسەلەنىڭ бәрі=ءبارى сөзге=سوزگە тіреледі=تىرەلەدى ерекше=ەرەكشە өткен=وتكەن жөн=ءجون созылуы=سوزىلۋى
Қасым-Жомарт=قاسىم-جومارت`,
  ),
  source(
    'ar.egemen.kz 403305',
    `айтуынша=ايتۋىنشا Еуразия=ەۋرازيا кіндігінде=كىندىگىندە әлемдік=الەمدىك бейтарап=بەيتاراپ түрлі=ءتۇرلى үдерістен=ۇدەرىستەن біздің=ءبىزدىڭ
халықаралық=حالىقارالىق көзқарасымыз=كوزقاراسىمىز болуға=بولۋعا тиіс=ءتيىس ассамблеясының=اسسامبلەياسىنىڭ мерейтойлық=مەرەيتويلىق
сессиясында=سەسسياسىندا әмбебап=امبەباپ жаһандық=جاھاندىق реформалауға=رەفورمالاۋعا өттім=ءوتتىم қоғамда=قوعامدا білдірді=ءبىلدىردى үшін=ءۇشىن
маңызды=ماڭىزدى бұқаралық=بۇقارالىق ақпарат=اقپارات жариялаудың=جاريالاۋدىڭ егжей-тегжейлі=ەگجەي-تەگجەيلى`,
  ),
  source(
    'ar.egemen.kz 158649, adyrna.kz/tt/post/190365',
    `дәл=ءدال біз=ءبىز сіз=ءسىز цифрлы=تسيفرلى дәуір=ءداۋىر тілін=ءتىلىن тілімізді=ءتىلىمىزدى функцияларын=فۋنكتسيالارىن эмиссиясы=ەميسسياسى валютаны=ۆاليۋتانى
компьютердің=كومپيۋتەردىڭ өйткені=ويتكەنى шын=شىن өзгеріске=وزگەرىسكە секцияларда=سەكتسيالاردا сөзін=ءسوزىن бөлісіп=ءبولىسىپ тілшісі=ءتىلشىسى
бизнестің=بيزنەستىڭ техниканың=تەحنيكانىڭ үрдісті=ءۇردىستى әрі=ءارى тиімді=ءتيىمدى ірі=ءىرى киелі=كيەلى Түркістанда=تۇركىستاندا жиналдық=جينالدىق
үшінші=ءۇشىنشى тарихи=تاريحي шаһар=شاھار хандығының=حاندىعىنىڭ әкімшілік=اكىمشىلىك`,
  ),
];

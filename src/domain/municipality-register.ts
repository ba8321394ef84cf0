import type { Municipality } from '../contract/member.ts';

/** A municipality as the register has it. */
export interface RegisteredMunicipality extends Readonly<Municipality> {
  /** Its official names in Sami and Kven. */
  readonly otherNames: readonly string[];
  /** Numbers it had, and those of municipalities that went into it, the newest first. One that was split is in several. */
  readonly formerNumbers: readonly string[];
}

/**
 * The municipalities of Norway from 1 January 2024 on, by number. Numbers are those of Statistics Norway's standard for
 * municipalities (Klass 131), current as of 1 January 2026, former ones back to 1 January 2016; a municipality that only
 * gave or got a piece of land is not a predecessor. Sami and Kven names are those given by royal decree, spelled as
 * Kartverket has them; Tromsø and Kvænangen have none. Reads its table at every call: keep the answer.
 */
export const readMunicipalities = (): readonly RegisteredMunicipality[] =>
  TABLE.trim().split(/; |\n/).map(rowToMunicipality);

function rowToMunicipality(row: string): RegisteredMunicipality {
  const [current = '', former = ''] = row.split('|');
  const [name = '', ...otherNames] = current.slice(5).split(', ');
  return {
    number: current.slice(0, 4),
    name,
    otherNames,
    formerNumbers: former === '' ? [] : former.split(' '),
  };
}

/** Each with its number, its names, and after a bar the numbers that it had; a county begins a line. */
const TABLE = `
0301 Oslo, Oslove
1101 Eigersund; 1103 Stavanger|1141 1142; 1106 Haugesund; 1108 Sandnes|1102 1129; 1111 Sokndal; 1112 Lund
1114 Bjerkreim; 1119 Hå; 1120 Klepp; 1121 Time; 1122 Gjesdal; 1124 Sola; 1127 Randaberg; 1130 Strand; 1133 Hjelmeland
1134 Suldal; 1135 Sauda; 1144 Kvitsøy; 1145 Bokn; 1146 Tysvær; 1149 Karmøy; 1151 Utsira; 1160 Vindafjord
1505 Kristiansund; 1506 Molde|1502 1543 1545; 1508 Ålesund|1507 1504 1523 1529 1546; 1511 Vanylven; 1514 Sande
1515 Herøy; 1516 Ulstein; 1517 Hareid; 1520 Ørsta; 1525 Stranda; 1528 Sykkylven; 1531 Sula; 1532 Giske; 1535 Vestnes
1539 Rauma; 1547 Aukra; 1554 Averøy; 1557 Gjemnes; 1560 Tingvoll; 1563 Sunndal; 1566 Surnadal; 1573 Smøla; 1576 Aure
1577 Volda|1444 1519; 1578 Fjord|1524 1526; 1579 Hustadvika|1548 1551; 1580 Haram|1507 1534
1804 Bodø; 1806 Narvik|1805 1850 1854; 1811 Bindal; 1812 Sømna; 1813 Brønnøy; 1815 Vega; 1816 Vevelstad; 1818 Herøy
1820 Alstahaug; 1822 Leirfjord; 1824 Vefsn; 1825 Grane; 1826 Hattfjelldal, Aarborte; 1827 Dønna; 1828 Nesna
1832 Hemnes; 1833 Rana, Raane; 1834 Lurøy; 1835 Træna; 1836 Rødøy; 1837 Meløy; 1838 Gildeskål; 1839 Beiarn
1840 Saltdal; 1841 Fauske, Fuossko; 1845 Sørfold, Fuolldá; 1848 Steigen; 1851 Lødingen; 1853 Evenes, Evenášši
1856 Røst; 1857 Værøy; 1859 Flakstad; 1860 Vestvågøy; 1865 Vågan; 1866 Hadsel; 1867 Bø; 1868 Øksnes
1870 Sortland, Suortá; 1871 Andøy; 1874 Moskenes; 1875 Hamarøy, Hábmer|1849 1850
3101 Halden|3001 0101; 3103 Moss|3002 0104 0136; 3105 Sarpsborg|3003 0105; 3107 Fredrikstad|3004 0106
3110 Hvaler|3011 0111; 3112 Råde|3017 0135; 3114 Våler|3018 0137; 3116 Skiptvet|3015 0127
3118 Indre Østfold|3014 0122 0123 0124 0125 0138; 3120 Rakkestad|3016 0128; 3122 Marker|3013 0119
3124 Aremark|3012 0118
3201 Bærum|3024 0219; 3203 Asker|3025 0220 0627 0628; 3205 Lillestrøm|3030 0226 0227 0231
3207 Nordre Follo|3020 0213 0217; 3209 Ullensaker|3033 0235; 3212 Nesodden|3023 0216; 3214 Frogn|3022 0215
3216 Vestby|3019 0211; 3218 Ås|3021 0214; 3220 Enebakk|3028 0229; 3222 Lørenskog|3029 0230; 3224 Rælingen|3027 0228
3226 Aurskog-Høland|3026 0121 0221; 3228 Nes|3034 0236; 3230 Gjerdrum|3032 0234; 3232 Nittedal|3031 0233
3234 Lunner|3054 0533; 3236 Jevnaker|3053 0532; 3238 Nannestad|3036 0238; 3240 Eidsvoll|3035 0237
3242 Hurdal|3037 0239
3301 Drammen|3005 0602 0625 0711; 3303 Kongsberg|3006 0604; 3305 Ringerike|3007 0605; 3310 Hole|3038 0612
3312 Lier|3049 0626; 3314 Øvre Eiker|3048 0624; 3316 Modum|3047 0623; 3318 Krødsherad|3046 0622; 3320 Flå|3039 0615
3322 Nesbyen|3040 0616; 3324 Gol|3041 0617; 3326 Hemsedal|3042 0618; 3328 Ål|3043 0619; 3330 Hol|3044 0620
3332 Sigdal|3045 0621; 3334 Flesberg|3050 0631; 3336 Rollag|3051 0632; 3338 Nore og Uvdal|3052 0633
3401 Kongsvinger|0402; 3403 Hamar|0403; 3405 Lillehammer|0501; 3407 Gjøvik|0502; 3411 Ringsaker|0412; 3412 Løten|0415
3413 Stange|0417; 3414 Nord-Odal|0418; 3415 Sør-Odal|0419; 3416 Eidskog|0420; 3417 Grue|0423; 3418 Åsnes|0425
3419 Våler|0426; 3420 Elverum|0427; 3421 Trysil|0428; 3422 Åmot|0429; 3423 Stor-Elvdal|0430; 3424 Rendalen|0432
3425 Engerdal|0434; 3426 Tolga|0436; 3427 Tynset|0437; 3428 Alvdal|0438; 3429 Folldal|0439; 3430 Os|0441
3431 Dovre|0511; 3432 Lesja|0512; 3433 Skjåk|0513; 3434 Lom|0514; 3435 Vågå|0515; 3436 Nord-Fron|0516; 3437 Sel|0517
3438 Sør-Fron|0519; 3439 Ringebu|0520; 3440 Øyer|0521; 3441 Gausdal|0522; 3442 Østre Toten|0528
3443 Vestre Toten|0529; 3446 Gran|0534; 3447 Søndre Land|0536; 3448 Nordre Land|0538; 3449 Sør-Aurdal|0540
3450 Etnedal|0541; 3451 Nord-Aurdal|0542; 3452 Vestre Slidre|0543; 3453 Øystre Slidre|0544; 3454 Vang|0545
3901 Horten|3801 0701; 3903 Holmestrand|3802 0715 0702 0713 0714; 3905 Tønsberg|3803 0704 0716
3907 Sandefjord|3804 0710 0706 0719 0720; 3909 Larvik|3805 0712 0709 0728; 3911 Færder|3811 0729 0722 0723
4001 Porsgrunn|3806 0805; 4003 Skien|3807 0806; 4005 Notodden|3808 0807; 4010 Siljan|3812 0811; 4012 Bamble|3813 0814
4014 Kragerø|3814 0815; 4016 Drangedal|3815 0817; 4018 Nome|3816 0819; 4020 Midt-Telemark|3817 0821 0822
4022 Seljord|3820 0828; 4024 Hjartdal|3819 0827; 4026 Tinn|3818 0826; 4028 Kviteseid|3821 0829
4030 Nissedal|3822 0830; 4032 Fyresdal|3823 0831; 4034 Tokke|3824 0833; 4036 Vinje|3825 0834
4201 Risør|0901; 4202 Grimstad|0904; 4203 Arendal|0906; 4204 Kristiansand|1001 1017 1018
4205 Lindesnes|1002 1021 1029; 4206 Farsund|1003; 4207 Flekkefjord|1004; 4211 Gjerstad|0911; 4212 Vegårshei|0912
4213 Tvedestrand|0914; 4214 Froland|0919; 4215 Lillesand|0926; 4216 Birkenes|0928; 4217 Åmli|0929; 4218 Iveland|0935
4219 Evje og Hornnes|0937; 4220 Bygland|0938; 4221 Valle|0940; 4222 Bykle|0941; 4223 Vennesla|1014; 4224 Åseral|1026
4225 Lyngdal|1027 1032; 4226 Hægebostad|1034; 4227 Kvinesdal|1037; 4228 Sirdal|1046
4601 Bergen|1201; 4602 Kinn|1401 1439; 4611 Etne|1211; 4612 Sveio|1216; 4613 Bømlo|1219; 4614 Stord|1221
4615 Fitjar|1222; 4616 Tysnes|1223; 4617 Kvinnherad|1224; 4618 Ullensvang|1227 1228 1231; 4619 Eidfjord|1232
4620 Ulvik|1233; 4621 Voss|1234 1235; 4622 Kvam|1238; 4623 Samnanger|1242; 4624 Bjørnafjorden|1241 1243
4625 Austevoll|1244; 4626 Øygarden|1245 1246 1259; 4627 Askøy|1247; 4628 Vaksdal|1251; 4629 Modalen|1252
4630 Osterøy|1253; 4631 Alver|1256 1260 1263; 4632 Austrheim|1264; 4633 Fedje|1265; 4634 Masfjorden|1266
4635 Gulen|1411; 4636 Solund|1412; 4637 Hyllestad|1413; 4638 Høyanger|1416; 4639 Vik|1417; 4640 Sogndal|1418 1419 1420
4641 Aurland|1421; 4642 Lærdal|1422; 4643 Årdal|1424; 4644 Luster|1426; 4645 Askvoll|1428; 4646 Fjaler|1429
4647 Sunnfjord|1430 1431 1432 1433; 4648 Bremanger|1438; 4649 Stad|1441 1443; 4650 Gloppen|1445; 4651 Stryn|1449
5001 Trondheim, Tråante|5030 1601 1662; 5006 Steinkjer, Stïentje|5004 5039 1702 1724
5007 Namsos, Nåavmesjenjaelmie|5005 5040 5048 1703 1725 1748; 5014 Frøya|1620; 5020 Osen|1633; 5021 Oppdal|1634
5022 Rennebu|1635; 5025 Røros, Rosse|1640; 5026 Holtålen|1644; 5027 Midtre Gauldal|1648; 5028 Melhus|1653
5029 Skaun|1657; 5031 Malvik|1663; 5032 Selbu|1664; 5033 Tydal|1665; 5034 Meråker|1711; 5035 Stjørdal|1714
5036 Frosta|1717; 5037 Levanger, Levangke|1719; 5038 Verdal|1721; 5041 Snåsa, Snåase|1736; 5042 Lierne|1738
5043 Røyrvik, Raarvihke|1739; 5044 Namsskogan|1740; 5045 Grong|1742; 5046 Høylandet|1743; 5047 Overhalla|1744
5049 Flatanger|1749; 5052 Leka|1755; 5053 Inderøy|1756; 5054 Indre Fosen|1624 1718; 5055 Heim|5011 5012 1571 1612 1613
5056 Hitra|5012 5013 1613 1617; 5057 Ørland|5015 5017 1621 1627; 5058 Åfjord|5018 5019 1630 1632
5059 Orkland|5012 5016 5023 5024 1613 1622 1636 1638; 5060 Nærøysund|5050 5051 1750 1751; 5061 Rindal|1567
5501 Tromsø|5401 1902; 5503 Harstad, Hárstták|5402 1903; 5510 Kvæfjord|5411 1911
5512 Tjeldsund, Dielddanuorri|5412 1852 1913; 5514 Ibestad|5413 1917; 5516 Gratangen, Rivtták|5414 1919
5518 Lavangen, Loabák|5415 1920; 5520 Bardu|5416 1922; 5522 Salangen|5417 1923; 5524 Målselv|5418 1924
5526 Sørreisa|5419 1925; 5528 Dyrøy|5420 1926; 5530 Senja|5421 1927 1928 1929 1931; 5532 Balsfjord|5422 1933
5534 Karlsøy|5423 1936; 5536 Lyngen, Ivgu, Yykeä|5424 1938; 5538 Storfjord, Omasvuotna, Omasvuono|5425 1939
5540 Kåfjord, Gáivuotna, Kaivuono|5426 1940; 5542 Skjervøy|5427 1941; 5544 Nordreisa, Ráisa, Raisi|5428 1942
5546 Kvænangen|5429 1943
5601 Alta|5403 2012; 5603 Hammerfest, Hámmerfeasta|5406 2004 2017; 5605 Sør-Varanger|5444 2030; 5607 Vadsø|5405 2003
5610 Karasjok, Kárášjohka|5437 2021; 5612 Kautokeino, Guovdageaidnu|5430 2011; 5614 Loppa|5432 2014
5616 Hasvik|5433 2015; 5618 Måsøy|5434 2018; 5620 Nordkapp|5435 2019; 5622 Porsanger, Porsáŋgu, Porsanki|5436 2020
5624 Lebesby|5438 2022; 5626 Gamvik|5439 2023; 5628 Tana, Deatnu|5441 2025; 5630 Berlevåg|5440 2024
5632 Båtsfjord|5443 2028; 5634 Vardø|5404 2002; 5636 Nesseby, Unjárga|5442 2027
`;

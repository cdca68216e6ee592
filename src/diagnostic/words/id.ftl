# Apa kata kabar tentang sebuah buletin, dalam bahasa Indonesia.
#
# Setiap kode punya pesan, `.help` (apa yang sebaiknya ditulis) dan `.explain` (yang dicetak `kabar explain`).
# Pesan ditulis dengan huruf kecil, tanpa titik di akhir; yang ditulis persis begitu ada di antara tanda petik balik.
# Saran berisi `none` bila tidak ada.
# Baris contoh yang dimulai dengan kurung kurawal atau tab menaruh jorokannya di dalam kurung.
#
# Kata-kata: report = laporan, activity = kegiatan, original = naskah asli, translation = terjemahan,
# front matter = bagian kepala, field = isian, region = wilayah, program = program, topic = topik,
# organization = organisasi, registry = daftar, draft = konsep, preview = pratinjau, finding = temuan.

## Di akhir pekerjaan

count-errors = { $count } kesalahan
count-warnings = { $count } peringatan
count-infos = { $count } catatan
count-nothing = tidak ada yang perlu diperbaiki

## Di peramban (`kabar serve`)

problems-place = { $file }, baris { $line }
problems-note = Selama ini belum diperbaiki, halaman menampilkan isi terakhir yang benar.
problems-unread = berkas tidak dapat dibaca
problems-close = Tutup
problems-all = Semua temuan

## Tempat lain sebuah temuan

label-first = yang pertama ada di sini
label-other = yang lain ada di sini
label-original = ini kata naskah asli
label-lacking = ini naskah aslinya
label-page = teks ini yang sedang dibuat

## Kata di depan temuan

severity-error = kesalahan
severity-warning = peringatan
severity-info = catatan
note = keterangan
help = bantuan

## Berkas dan YAML

not-utf8 = berkas ini bukan teks UTF-8
    .help = simpan lagi dengan pengodean "UTF-8"; kebanyakan editor menanyakannya pada "Simpan sebagai"
    .explain =
        kabar membaca berkas teks dalam UTF-8, pengodean yang dapat menulis semua bahasa. Berkas ini
        berisi byte yang bukan UTF-8: program yang lebih tua menyimpannya dalam pengodean lain, seperti
        Windows-1252, sehingga huruf beraksen akan muncul sebagai tanda yang salah.

        Buka berkas itu di editor Anda, pilih "Simpan sebagai" atau "Simpan dengan pengodean", pilih
        UTF-8, lalu simpan. Sesudah itu periksa huruf beraksen satu kali: bila ada yang sudah salah,
        ketik lagi.

        Salah:

            title: RÃ©union Ã  Bukavu

        Benar:

            title: Réunion à Bukavu

link-out-of-site = ini tautan yang tidak menuju berkas mana pun di situs ini
    .help = hapus tautan itu dan taruh salinan berkas atau foldernya di tempatnya
    .explain =
        Sebuah tautan simbolis di folder situs menuju ke luar situs, ke sebuah folder, atau tidak ke
        mana-mana. kabar tidak mengikuti tautan seperti itu, karena bisa menerbitkan berkas yang tidak
        pernah dimaksudkan untuk buletin, dan karena situs tidak akan lengkap di komputer lain.

        Hapus tautan itu dan salin berkasnya ke tempat itu.

        Salah:

            content/reports/2024/atelier/programme.pdf -> /home/ani/programme.pdf

        Benar, dengan salinan berkas di tempatnya:

            content/reports/2024/atelier/programme.pdf

stray-text = teks ini tidak berada di folder yang dibaca kabar, jadi tidak diterbitkan
    .help = pindahkan ke `content/reports/`, `content/pages/`, atau folder daftar yang dibahasnya
    .explain =
        Teks berada di salah satu folder `content` ini: `reports`, `pages`, `regions`, `programs`,
        `organizations` atau `topics`. Teks di folder lain tidak diterbitkan; paling sering nama
        foldernya salah ketik.

        Salah:

            content/report/2024/pelatihan.id.md

        Benar:

            content/reports/2024/pelatihan.id.md

        Teks yang belum siap dapat menunggu di folder `_drafts`, yang sama sekali tidak dibaca.

front-matter-missing = berkas ini tidak dimulai dengan bagian kepala
    .help = mulailah berkas dengan baris `---`, lalu `title:` dan isian lain, lalu satu baris `---` lagi
    .explain =
        Setiap berkas Markdown buletin dimulai dengan bagian kepala: judul, tanggal dan fakta lain, di
        antara dua baris berisi tiga tanda hubung. Teksnya menyusul di bawahnya.

        Salah:

            # Pelatihan di Senggigi
            Pada tanggal 16 September ...

        Benar:

            ---
            title: Pelatihan di Senggigi
            date: 2021-09-16
            regions: id-nb-lombok-barat
            ---
            Pada tanggal 16 September ...

front-matter-unclosed = bagian kepala dibuka dan tidak pernah ditutup
    .help = tambahkan baris `---` di bawah isian terakhir, sebelum teks
    .explain =
        Bagian kepala berada di antara dua baris berisi tiga tanda hubung. Berkas ini hanya punya yang
        pertama, jadi kabar tidak tahu di mana isian berakhir dan teks dimulai.

        Salah:

            ---
            title: Pelatihan di Senggigi
            Pada tanggal 16 September ...

        Benar:

            ---
            title: Pelatihan di Senggigi
            ---
            Pada tanggal 16 September ...

        Baris penutup hanya berisi tiga tanda hubung dan tidak menjorok.

yaml-syntax = ini tidak dapat dibaca sebagai YAML: { $reason }
    .help = perbaiki apa yang dikatakan pesan ini, atau bandingkan barisnya dengan baris di sekitarnya: jorokan, tanda kutip, kurung dan titik dua
    .explain =
        Isian sebuah laporan ditulis dalam YAML: di setiap baris sebuah nama, titik dua, spasi dan
        nilai. Baris yang termasuk satu kelompok dimulai di kolom yang sama. Teks yang dimulai dengan
        salah satu tanda @ ` % & * ! [ {"{"} atau yang berisi titik dua diikuti spasi ditulis di antara
        tanda kutip.

        Salah:

            people:
              - name: Ani
               role: fasilitator
            title: [Konsep] Pelatihan

        Benar:

            people:
              - name: Ani
                role: fasilitator
            title: "[Konsep] Pelatihan"

yaml-tab = baris ini menjorok dengan tab
    .help = { $blanks ->
        [0] hapus tab itu: baris ini dimulai di tepi kiri
       *[other] hapus tab itu dan tekan bilah spasi { $blanks } kali
    }
    .explain =
        Dalam YAML baris menjorok dengan spasi, tidak pernah dengan tab: sebuah tab lebar di satu
        editor dan sempit di editor lain, jadi tidak ada yang tahu baris mana yang sekelompok.
        Kebanyakan editor dapat mengetik spasi bila tombol tab ditekan. Dari beberapa baris seperti itu
        yang berurutan hanya yang pertama ditunjukkan.

        Salah (sebuah tab di depan tanda hubung):

            people:
        {"    \u0009"}- name: Ani

        Benar (dua spasi di depan tanda hubung):

            people:
              - name: Ani

yaml-unclosed-quote = sebuah tanda kutip dibuka dan tidak pernah ditutup
    .help = tutuplah: `{ $suggestion }`
    .explain =
        Nilai yang dimulai dengan tanda kutip berakhir dengan tanda yang sama. Tanpa itu YAML terus
        membaca baris-baris berikutnya seakan-akan semuanya satu teks.

        Salah:

            title: "Pelatihan di Senggigi
            date: 2021-09-16

        Benar:

            title: "Pelatihan di Senggigi"
            date: 2021-09-16

        Tanda kutip di dalam teks ditulis dengan menaruh seluruh teks di antara tanda petik tunggal:

            title: 'Pelatihan "SDGs"'

yaml-unquoted-colon = teks dengan titik dua perlu tanda kutip
    .help = tulis `{ $suggestion }`
    .explain =
        Dalam YAML titik dua yang diikuti spasi memisahkan nama isian dari nilainya. Bila nilainya juga
        berisi titik dua seperti itu, taruh di antara tanda kutip.

        Salah:

            title: Pelatihan: hari pertama

        Benar:

            title: "Pelatihan: hari pertama"

        Titik dua tanpa spasi di belakangnya, seperti 10:30 atau https://example.org, tidak memerlukannya.

yaml-duplicate-key = isian `{ $key }` ditulis dua kali
    .help = simpan satu dari kedua baris itu; bila isian itu boleh punya beberapa nilai, tulis sebagai satu daftar, seperti `[one, two]`
    .explain =
        Setiap isian dapat ditulis satu kali di tempat yang sama. Bila ada dua kali, tidak ada yang tahu
        nilai mana yang berlaku.

        Salah:

            regions: id-nb-lombok-barat
            regions: id-nb-lombok-utara

        Benar:

            regions: [id-nb-lombok-barat, id-nb-lombok-utara]

yaml-after-block = di baris `|` atau `>` tidak boleh ada apa-apa sesudahnya
yaml-after-end = apa yang ada sesudah akhir dokumen tidak dapat dibaca
yaml-after-quote = teks berlanjut sesudah tanda kutip penutup: `{ $quoted }`
yaml-backslash = garis miring terbalik di antara tanda kutip ganda harus ditulis dua kali
yaml-begins-with = teks yang dimulai dengan `{ $sign }` perlu tanda kutip: `{ $quoted }`
yaml-colon-here = titik dua dengan spasi di belakangnya tidak boleh ada di sini tanpa tanda kutip
yaml-ends-early = berkas berakhir di tengah sebuah nilai
yaml-exclamation = teks yang dimulai dengan `!` perlu tanda kutip
yaml-invisible = huruf yang tidak terlihat ({ $code }) tidak boleh ada di sini
yaml-item-line = butir yang dimulai dengan `-` perlu baris sendiri
yaml-items-indented = baris ini tidak menjorok seperti butir-butir di atasnya
yaml-lines-indented = baris ini tidak menjorok seperti baris-baris di atasnya
yaml-no-blank = di sini kurang satu spasi
yaml-no-blank-after = sesudah `{ $key }:` kurang satu spasi
yaml-no-colon = baris ini tidak punya titik dua dan tidak termasuk isian mana pun
yaml-no-value = sebuah nilai tidak ada, atau huruf pertamanya perlu tanda kutip
yaml-open = yang dibuka dengan `{ $sign }` tidak pernah ditutup: `{ $missing }` tidak ada
yaml-open-group = kelompok yang dibuka dengan {"`{`"} kekurangan koma atau {"`}`"}
yaml-open-list = daftar yang dibuka dengan `[` kekurangan koma atau `]`
yaml-open-quote = sebuah tanda kutip dibuka dan tidak pernah ditutup
yaml-second-document = baris `---` memulai dokumen kedua, padahal satu berkas hanya berisi satu
yaml-star = teks yang dimulai dengan `*` perlu tanda kutip
yaml-star-or-and = teks yang dimulai dengan `*` atau `&` perlu tanda kutip
yaml-strange-key = daftar atau kelompok tidak dapat menjadi nama isian; teks dengan {"`{`"} atau `[` perlu tanda kutip
yaml-tab-indents = tab tidak dapat dipakai untuk menjorokkan
yaml-this-sign = teks yang dimulai dengan tanda ini perlu tanda kutip
yaml-too-deep = daftar dan kelompok bersarang terlalu dalam
yaml-too-much = nama-nama dengan `*` mengulang terlalu banyak teks

## Isian

missing-field = { $found ->
    [nothing] isian `{ $field }` kosong
   *[other] isian `{ $field }` tidak ada
}
    .help = { $found ->
        [nothing] tulis nilainya di belakang `{ $field }:`
       *[other] tambahkan `{ $field }:` dan nilainya
    }
    .explain =
        Beberapa isian harus ada: laporan punya judul dan wilayahnya, wilayah punya nama. Isian yang ada
        tanpa nilai dianggap tidak ada.

        Salah:

            ---
            title:
            date: 2021-09-16
            ---

        Benar:

            ---
            title: Pelatihan di Senggigi
            date: 2021-09-16
            regions: id-nb-lombok-barat
            ---

missing-date = laporan ini tidak punya tanggal
    .help = tambahkan `date: 2026-05-01`, hari kegiatan, atau `published:`, hari laporan itu terbit
    .explain =
        Laporan memerlukan salah satu dari dua hari supaya dapat diurutkan: `date`, kapan kegiatan
        berlangsung, atau `published`, kapan laporan terbit. Bila ada keduanya, halaman menunjukkan
        keduanya.

        Salah:

            title: Pelatihan di Senggigi
            regions: [id-nb-lombok-barat]

        Benar:

            title: Pelatihan di Senggigi
            date: 2021-09-16/2021-09-19
            regions: [id-nb-lombok-barat]

        Tanggal di sini berupa rentang: dari satu hari sampai hari lain, keduanya termasuk.

wrong-type = { $field ->
    [none] yang ada di sini
   *[other] `{ $field }`
} seharusnya { $expected ->
    [fields] isian-isian dengan nama
    [flag] `true` atau `false`
    [text] sebuah teks
    [mapping] sekelompok isian
   *[other] { $expected }
}, padahal isinya { $found ->
    [nothing] kosong
    [flag] `true` atau `false`
    [number] sebuah angka
    [text] sebuah teks
    [list] sebuah daftar
    [mapping] sekelompok isian
   *[other] { $found }
}
    .help = { $expected ->
        [flag] tulis `true` atau `false`, tanpa tanda kutip
        [text] tulis satu teks di satu baris; bila dimulai dengan `[` atau berisi titik dua, taruh di antara tanda kutip
        [fields] tulis setiap isian di baris sendiri: nama, titik dua dan nilai
        [mapping] tulis setiap bagiannya di baris sendiri di bawahnya, menjorok dua spasi: nama, titik dua dan nilai
       *[other] periksa jorokan serta tanda `[`, `-` dan `:` dalam nilai ini
    }
    .explain =
        Setiap isian berisi satu macam nilai: teks, angka, `true` atau `false`, daftar (baris yang
        dimulai dengan tanda hubung, atau kata-kata dalam kurung siku) atau kelompok (isian lain,
        menjorok di bawahnya). Isian ini berisi macam lain daripada yang seharusnya. Teks yang tampak
        seperti sesuatu yang lain ditulis di antara tanda kutip.

        Salah:

            place: Senggigi
            draft: yes
            title: [Konsep] Pelatihan
            follow_ups: monev

        Benar:

            place:
              locality: Senggigi
            draft: true
            title: "[Konsep] Pelatihan"
            follow_ups:
              - text: monev

unknown-key = tidak ada isian `{ $key }` di sini
    .help = { $suggestion ->
        [none] perbaiki namanya, atau taruh di bawah `extra:` bila itu isian Anda sendiri
       *[other] apakah maksud Anda `{ $suggestion }`?
    }
    .explain =
        kabar tidak mengenal isian dengan nama ini di tempat ini. Paling sering itu salah ketik, atau
        isian yang terlalu sedikit atau terlalu banyak menjorok.

        Salah:

            tittle: Pelatihan di Senggigi

        Benar:

            title: Pelatihan di Senggigi

        Isian Anda sendiri, untuk tema Anda sendiri, ditaruh di bawah `extra`:

            extra:
              room: 12

bad-date = `{ $text }` bukan tanggal
    .help = { $suggestion ->
        [none] tulis tahun, bulan dan hari dengan angka: `2026-05-01`
       *[other] tulis `{ $suggestion }` bila itu yang Anda maksud
    }
    .explain =
        Tanggal ditulis dengan angka: tahun empat angka, bulan dan hari dua angka, dengan tanda hubung
        di antaranya. Cara membacanya sama dalam setiap bahasa. Pembaca melihatnya seperti cara menulis
        dalam bahasa mereka.

        Salah:

            date: 12/6/2024
            date: 1 de maio

        Benar:

            date: 2024-06-12
            date: 2021-09-16/2021-09-19

        Baris terakhir adalah rentang hari, hari terakhir termasuk.

no-such-day = tidak ada hari `{ $text }` dalam kalender
    .help = { $suggestion ->
        [none] perbaiki bulan atau harinya; urutannya tahun, bulan, hari
       *[other] tulis `{ $suggestion }` bila itu yang Anda maksud: urutannya tahun, bulan, hari
    }
    .explain =
        Bentuk tanggalnya benar, tetapi hari itu tidak ada: bulannya di atas 12, atau bulan itu punya
        lebih sedikit hari.

        Salah:

            date: 2023-02-29
            date: 2023-19-01

        Benar:

            date: 2023-02-28
            date: 2023-01-19

reversed-range = `{ $text }` berakhir sebelum dimulai
    .help = { $suggestion ->
        [none] perbaiki awal atau akhirnya: akhir ditulis belakangan
       *[other] tulis `{ $suggestion }` bila itu yang Anda maksud
    }
    .explain =
        Rentang hari ditulis sebagai hari pertama, garis miring dan hari terakhir. Sebuah program punya
        bulan pertamanya di `start` dan bulan terakhirnya di `end`.

        Salah:

            date: 2021-09-19/2021-09-16

        Benar:

            date: 2021-09-16/2021-09-19

bad-time = `{ $text }` bukan jam
    .help = { $suggestion ->
        [none] tulis jam dan menit masing-masing dua angka, di antara tanda kutip: `"09:30"` atau `"09:30-13:00"`
       *[other] tulis `"{ $suggestion }"` bila itu yang Anda maksud
    }
    .explain =
        Waktu ditulis dengan jam dari 00 sampai 23 dan menit dari 00 sampai 59, dengan titik dua di
        antaranya. Dari satu waktu sampai waktu lain: keduanya, dengan tanda hubung di antaranya.

        Salah:

            time: 9h30
            time: 9.30 am

        Benar:

            time: "09:30"
            time: "09:30-13:00"

bad-number = `{ $text }` bukan { $expected }
    .help = tulis { $expected }, dengan angka, tanpa kata atau satuan
    .explain =
        Isian ini berisi angka. Tulis dengan angka saja, tanpa satuan, tanpa spasi atau koma di antara
        ribuan, dan dengan titik di depan desimal. Apa yang dihitung disebut di isian tersendiri.

        Salah:

            participants:
              total: 60 orang
              women: tiga puluh dua

        Benar:

            participants:
              total: 60
              women: 32

number-any = sebuah angka
number-from-0 = sebuah angka mulai dari 0
number-of-page = sebuah angka dari 1 sampai 1000
number-of-point = lintang dan bujur dalam derajat, seperti `[-2.5, 28.86]`
number-whole = sebuah bilangan bulat
type-color = sebuah warna seperti `#9b2d1c`, di antara tanda kutip

bad-language = `{ $text }` bukan kode bahasa
    .help = tulis kode pendek bahasa itu: `fr`, `id`, `sr-Latn`
    .explain =
        Sebuah bahasa disebut dengan kodenya (BCP 47): dua atau tiga huruf, kadang diikuti aksara atau
        negara, dengan tanda hubung.

        Salah:

            lang: français
            lang: fr_FR

        Benar:

            lang: fr
            lang: sr-Latn

bad-url = `{ $text }` bukan alamat web
    .help = tulis alamat lengkapnya, dimulai dengan `https://`
    .explain =
        Alamat web ditulis lengkap, dengan `https://` atau `http://` di depannya dan tanpa spasi, seperti
        yang ditunjukkan peramban.

        Salah:

            url: www.example.org/laporan

        Benar:

            url: https://www.example.org/laporan

bad-slug = `{ $text }` tidak dapat menjadi bagian alamat
    .help = pakai huruf kecil, angka dan tanda hubung: `atelier-bukavu`
    .explain =
        `slug` adalah bagian terakhir alamat sebuah halaman. Isinya satu kata, atau beberapa kata dengan
        tanda hubung di antaranya, tanpa spasi, garis miring, tanda persen atau tanda tanya, dan tanpa
        titik di awalnya.

        Salah:

            slug: Pelatihan / Senggigi

        Benar:

            slug: pelatihan-senggigi

        Tanpa isian ini kabar membuat bagian alamat itu dari judul.

bad-alias = `{ $text }` tidak dapat menjadi alamat lama halaman ini
    .help = tulis jalurnya saja, mulai dari garis miring pertama: `/2019/atelier/`
    .explain =
        Di `aliases` ditulis alamat-alamat tempat halaman ini dulu ditemukan, supaya tautan lama tetap
        sampai ke sini. Masing-masing adalah jalur di situs ini: dimulai dengan garis miring, tanpa nama
        situs, tanpa tanda tanya dan tanpa `#`.

        Salah:

            aliases: [https://example.org/?p=123]

        Benar:

            aliases: [/2019/atelier/]

bad-id = `{ $text }` tidak dapat menjadi id
    .help = { $suggestion ->
        [none] pakai huruf kecil, angka dan tanda hubung: `cd-sud-kivu`
       *[other] tulis `{ $suggestion }`
    }
    .explain =
        Id adalah nama pendek yang dipakai laporan untuk menyebut wilayah, program, organisasi atau
        topik. Isinya huruf kecil, angka dan tanda hubung, tanpa spasi dan tanpa huruf besar. Nama yang
        dilihat pembaca ditulis di sampingnya.

        Salah:

            Lombok Barat:
              name: Lombok Barat

        Benar:

            id-nb-lombok-barat:
              name: Lombok Barat

bad-choice = `{ $text }` bukan salah satu dari { $choices }
    .help = { $suggestion ->
        [none] pilih salah satu dari { $choices }
       *[other] apakah maksud Anda `{ $suggestion }`?
    }
    .explain =
        Isian ini menerima beberapa kata saja, dalam bahasa Inggris dan huruf kecil, supaya semua bahasa
        buletin berarti sama. Pesan ini menyebutkannya; pembaca melihatnya dalam bahasa mereka sendiri.

        Salah:

            follow_ups:
              - text: monev
                status: terbuka

        Benar:

            follow_ups:
              - text: monev
                status: open

## Daftar

missing-config = tidak ada `{ $path }` di sini
    .help = jalankan kabar di folder situs, atau buat berkas itu dengan `title`, `base_url` dan `default_language`
    .explain =
        kabar mencari berkas ini untuk mengetahui apa buletinnya. Entah berkas itu tidak ada, entah kabar
        dijalankan di folder lain, bukan di folder situs.

        Salah, bila situs berada di folder my-bulletin di samping folder ini:

            kabar build

        Benar:

            kabar build my-bulletin

        bulletin.yaml yang paling kecil berisi tiga baris:

            title: Kabar Desa
            base_url: https://bulletin.example.org
            default_language: id

region-too-deep = wilayah ini berada { $count } wilayah di dalam, padahal kabar hanya turun sampai { $most }
    .help = isi `parent` dengan wilayah lebih besar yang letaknya lebih di atas
    .explain =
        Setiap wilayah menyebut dengan `parent` wilayah lebih besar tempatnya berada. Tidak ada tempat di
        bumi yang berada di dalam wilayah sebanyak itu; pohon sedalam ini berasal dari kesalahan dalam
        daftar yang ditulis sebuah program, dan tidak ada halaman yang dapat menunjukkannya.

        Salah, bila berlanjut seperti ini seratus kali:

            r1:
              parent: r0
            r2:
              parent: r1

        Benar:

            id:
              name: Indonesia
            id-nb:
              parent: id

region-cycle = wilayah ini akan berada di dalam dirinya sendiri: { $chain }
    .help = perbaiki `parent` salah satu wilayah ini
    .explain =
        Setiap wilayah menyebut dengan `parent` wilayah lebih besar tempatnya berada. Wilayah-wilayah ini
        saling menyebut berputar, jadi tidak ada yang paling besar.

        Salah:

            id:
              parent: id-nb
            id-nb:
              parent: id

        Benar:

            id:
              name: Indonesia
            id-nb:
              parent: id

unknown-region = tidak ada wilayah `{ $id }`
    .help = { $suggestion ->
        [none] pakai id dari `content/regions.yaml`, atau tambahkan wilayah itu di sana
       *[other] apakah maksud Anda `{ $suggestion }`?
    }
    .explain =
        Laporan menyebut wilayahnya dengan id di `content/regions.yaml`, supaya setiap wilayah punya satu
        halaman, bagaimanapun namanya ditulis. Id ini tidak ada di sana.

        Salah:

            regions: [Lombok Barat]

        Benar:

            regions: [id-nb-lombok-barat]

        Wilayah baru ditambahkan ke `content/regions.yaml`:

            id-nb-lombok-barat:
              parent: id-nb
              name: Lombok Barat

unknown-program = tidak ada program `{ $id }`
    .help = { $suggestion ->
        [none] pakai id dari `content/programs.yaml`, atau tambahkan program itu di sana
       *[other] apakah maksud Anda `{ $suggestion }`?
    }
    .explain =
        Laporan menyebut programnya dengan id di `content/programs.yaml`. Id ini tidak ada di sana.

        Salah:

            programs: [Peduli SDG]

        Benar:

            programs: [peduli-sdgs]

        Program baru ditambahkan ke `content/programs.yaml`:

            peduli-sdgs:
              name: Peduli SDGs

unknown-organization = tidak ada organisasi `{ $id }`
    .help = { $suggestion ->
        [none] pakai id dari `content/organizations.yaml`, atau tambahkan organisasi itu di sana
       *[other] apakah maksud Anda `{ $suggestion }`?
    }
    .explain =
        Penyelenggara, mitra dan penyandang dana disebut dengan id di `content/organizations.yaml`, supaya
        setiap organisasi punya satu halaman, bagaimanapun namanya ditulis. Id ini tidak ada di sana.

        Salah:

            funders: [European Union]

        Benar:

            funders: [european-union]

        Organisasi baru ditambahkan ke `content/organizations.yaml`:

            european-union:
              name: European Union

unknown-topic = tidak ada topik `{ $id }`
    .help = { $suggestion ->
        [none] pakai id dari `content/topics.yaml`, atau tambahkan topik itu di sana
       *[other] apakah maksud Anda `{ $suggestion }`?
    }
    .explain =
        Laporan menyebut topiknya dengan id di `content/topics.yaml`. Id ini tidak ada di sana.

        Salah:

            topics: [Budgeting]

        Benar:

            topics: [local-budgeting]

        Topik baru ditambahkan ke `content/topics.yaml`:

            local-budgeting:
              name: Local budgeting

unknown-kind = tidak ada jenis kegiatan `{ $id }`
    .help = { $suggestion ->
        [none] pakai id dari `kinds` di `content/bulletin.yaml`, atau tambahkan jenis itu di sana
       *[other] apakah maksud Anda `{ $suggestion }`?
    }
    .explain =
        Jenis kegiatan yang diceritakan sebuah laporan adalah salah satu jenis yang terdaftar di
        `content/bulletin.yaml`. Jenis ini tidak termasuk.

        Salah:

            kind: Pelatihan

        Benar:

            kind: training

        Jenis baru ditambahkan ke `content/bulletin.yaml`:

            kinds:
              training:
                id: pelatihan
                en: training

unknown-language = `{ $lang }` bukan bahasa buletin ini
    .help = pakai salah satu dari { $languages }, atau tambahkan bahasa itu di `languages` dalam `content/bulletin.yaml`
    .explain =
        Buletin terbit dalam bahasa yang terdaftar di `content/bulletin.yaml`. Teks dalam bahasa lain,
        atau berkas dengan bahasa lain dalam namanya, tidak akan punya halaman.

        Salah, bila buletin berbahasa Indonesia dan Inggris:

            name:
              id: Lombok Barat
              de: West-Lombok

        Benar, di `content/bulletin.yaml`:

            languages:
              id: {"{}"}
              en: {"{}"}
              de: {"{}"}

unknown-menu-entry = menu menyebut `{ $entry }`, yang bukan rubrik dan bukan halaman
    .help = { $suggestion ->
        [none] pakai rubrik seperti `reports` atau `regions`, atau berkas di `content/pages/` tanpa bahasa dan ekstensinya: `about`
       *[other] apakah maksud Anda `{ $suggestion }`?
    }
    .explain =
        Di `menu` dalam `content/bulletin.yaml` ditulis rubrik-rubrik situs (`reports`, `regions`,
        `programs`, `topics` dan seterusnya) dan halaman biasa, disebut dengan berkasnya di
        `content/pages/` tanpa bahasa dan ekstensi.

        Salah:

            menu: [reports, about.id.md]

        Benar, dengan berkas content/pages/about.id.md:

            menu: [reports, about]

unknown-activity = tidak ada kegiatan `{ $id }`
    .help = { $suggestion ->
        [none] id adalah jalur di bawah `content/reports/` tanpa tahun dan bahasa: `atelier-bukavu`
       *[other] apakah maksud Anda `{ $suggestion }`?
    }
    .explain =
        Kegiatan lain disebut dengan idnya. Id adalah jalur laporan di bawah `content/reports/`, tanpa
        folder tahun, bahasa dan ekstensi.

        Salah:

            related: [reports/2021/pelatihan-senggigi/index.id.md]

        Benar:

            related: [pelatihan-senggigi]

unknown-subject = berkas ini menjelaskan `{ $id }`, yang tidak ada di `content/{ $folder }.yaml`
    .help = { $suggestion ->
        [none] tambahkan `{ $id }` ke `content/{ $folder }.yaml`, atau beri berkas ini nama sebuah id yang ada di sana
       *[other] apakah maksud Anda `{ $suggestion }`? kalau begitu, ganti nama berkasnya
    }
    .explain =
        Teks di `content/regions/`, `content/programs/`, `content/organizations/` atau `content/topics/`
        ditunjukkan di halaman entri yang idnya sama dengan nama berkas. Tidak ada entri dengan id ini.

        Salah:

            content/regions/lombok-barat.id.md

        Benar, bila id di `content/regions.yaml` adalah id-nb-lombok-barat:

            content/regions/id-nb-lombok-barat.id.md

language-without-data = tanggal dan angka dalam `{ $lang }` ditulis seperti dalam `{ $used }`
    .help = biarkan begitu, atau sebut bahasa lain dengan `fallback` di bawah `{ $lang }`
    .explain =
        Cara sebuah bahasa menulis tanggal, angka dan daftar berasal dari CLDR milik Unicode. Tidak ada
        data untuk bahasa ini, jadi dipakai bahasa lain: bahasa pengganti pertama yang punya data, atau
        bahasa Inggris. Bahasa lain dipilih dengan `fallback` di `content/bulletin.yaml`.

        Salah, bila pembaca bahasa Tetun lebih mengenal bahasa Portugis daripada bahasa Inggris:

            languages:
              tet: {"{}"}

        Benar:

            languages:
              tet:
                fallback: [pt, en]

## Kegiatan dan laporannya

duplicate-activity = ada dua kegiatan dengan id `{ $id }`
    .help = ganti nama berkas atau folder salah satunya, atau taruh berdampingan bila yang satu terjemahan yang lain
    .explain =
        Id sebuah kegiatan adalah jalurnya di bawah `content/reports/`, tanpa folder tahun, bahasa dan
        ekstensi. Id itu harus miliknya sendiri, karena alamat dan tautan dibuat darinya. Laporan satu
        kegiatan dalam beberapa bahasa berada berdampingan.

        Salah:

            content/reports/2023/pelatihan.id.md
            content/reports/2024/pelatihan.id.md

        Benar:

            content/reports/2023/pelatihan-senggigi.id.md
            content/reports/2024/pelatihan-mataram.id.md

duplicate-language = `{ $id }` diceritakan dua kali dalam `{ $lang }`
    .help = simpan salah satu dari kedua berkas itu, atau ganti bahasa dalam nama berkas yang lain
    .explain =
        Sebuah kegiatan punya satu laporan dalam setiap bahasa, dan sebuah halaman satu teks. Dua berkas
        ini berbahasa sama. Berkas tanpa bahasa dalam namanya berbahasa utama buletin.

        Salah, bila bahasa utamanya bahasa Indonesia:

            content/reports/2023/pelatihan/index.md
            content/reports/2023/pelatihan/index.id.md

        Benar:

            content/reports/2023/pelatihan/index.id.md
            content/reports/2023/pelatihan/index.en.md

missing-original = `{ $id }` punya terjemahan tetapi tidak punya naskah asli
    .help = hapus `translates` di berkas yang ditulis pertama kali, atau tambahkan naskah aslinya
    .explain =
        Satu laporan dari setiap kegiatan adalah naskah asli: isinya fakta-faktanya, dan yang lain adalah
        terjemahannya, yang mengatakannya dengan `translates`. Di sini semua berkas mengaku terjemahan.
        Hal yang sama berlaku untuk halaman serta teks tentang wilayah dan program.

        Salah, di berkas yang ditulis pertama kali:

            title: Pelatihan di Senggigi
            date: 2021-09-16
            regions: id-nb-lombok-barat
            translates:
              lang: en

        Benar:

            title: Pelatihan di Senggigi
            date: 2021-09-16
            regions: id-nb-lombok-barat

second-original = `{ $id }` punya naskah asli kedua
    .help = bila ini terjemahannya, tulis `translates: { $lang }` di sini; bila tidak, tulis di berkas yang lain bahasa berkas ini
    .explain =
        Satu laporan dari setiap kegiatan adalah naskah asli; setiap berkas lain mengatakan dengan
        `translates` dari bahasa mana terjemahannya. Di sini dua berkas tidak mengatakannya. Hal yang sama
        berlaku untuk halaman serta teks tentang wilayah dan program.

        Salah, di kedua berkas:

            title: Training in Senggigi
            date: 2021-09-16

        Benar, di terjemahannya:

            title: Training in Senggigi
            translates:
              lang: id

conflicting-fact = { $found ->
    [nothing] `{ $field }` ada di sini tetapi tidak ada di naskah asli
    [length] `{ $field }` di sini daftar berisi { $here }, di naskah asli { $original }
    [language] di sini dikatakan naskah asli berbahasa `{ $here }`, padahal berbahasa `{ $original }`
   *[other] `{ $field }` di sini `{ $here }`, di naskah asli `{ $original }`
}
    .help = { $found ->
        [nothing] tulis juga di naskah asli, atau hapus di sini
        [length] buat kedua daftar sama panjang, dalam urutan yang sama, atau hapus `{ $field }` di sini
        [language] tulis `{ $original }`, atau perbaiki `translates` di berkas yang ditulis pertama kali
       *[other] hapus `{ $field }` di sini, atau perbaiki yang salah
    }
    .explain =
        Fakta sebuah kegiatan ditulis satu kali, di naskah asli. Terjemahan boleh menghilangkannya, dan
        bila mengulang tanggal, angka atau id, isinya harus sama: kalau tidak, pembaca dua bahasa akan
        mendengar dua hal yang berbeda.

        Salah:

            date: 2023-01-19     (di naskah asli)
            date: 2023-01-20     (di terjemahan)

        Benar: hanya naskah asli yang punya tanggal.

translation-unpublished = terjemahan `{ $id }` ditinggalkan, karena naskah aslinya tidak diterbitkan
    .help = terbitkan juga naskah aslinya: periksa `draft`, `publish_at` dan `expires`
    .explain =
        Naskah asli teks ini masih konsep, baru terbit kemudian, atau sudah kedaluwarsa. Terjemahannya
        ikut ditinggalkan, supaya tidak ada yang terbit dalam satu bahasa padahal ditahan dalam bahasa
        lain.

        Salah, bila semuanya hendak diterbitkan, di naskah asli:

            title: Pelatihan di Senggigi
            draft: true

        Benar:

            title: Pelatihan di Senggigi

revision-unknown = { $count } terjemahan tidak mengatakan revisi mana dari naskah asli yang diikutinya
    .help = tambahkan `revision` di bawah `translates`, supaya pembaca dapat diberi tahu bila naskah asli sudah berubah
    .explain =
        Terjemahan dapat mencatat dari keadaan mana naskah asli terjemahan itu dibuat. Bila naskah asli
        berubah, kabar memberi tahu para editor, dan halamannya memberi tahu pembaca. Tanpa catatan itu
        tidak ada yang tahu. Ini dikatakan satu kali untuk seluruh situs; tidak ada yang harus
        dilakukan. `kabar translate --accept` dengan jalur terjemahan yang mutakhir menulis catatan itu.

        Salah:

            translates:
              lang: id

        Benar:

            translates:
              lang: id
              revision: 3f9c2a41

quarantined = { $kept ->
    [older] teks ini punya kesalahan: situs tetap memakai versi baik yang terakhir
   *[none] teks ini, atau naskah asli yang diterjemahkannya, punya kesalahan: teks ini tidak ada di situs
}
    .help = perbaiki apa yang disebut tentang teks ini dan naskah aslinya, lalu terbitkan lagi
    .explain =
        Dengan `--quarantine`, atau `quarantine: true` di `bulletin.yaml`, teks yang punya kesalahan tidak menahan
        teks yang lain. Situs tetap memakai versi yang terakhir diterbitkan, jika kabar menyimpannya di `.kabar/good`,
        atau terbit tanpa teks itu. Kesalahan pada naskah asli membawa serta terjemahannya, karena terjemahan tidak
        punya fakta sendiri; kesalahan pada terjemahan tidak membawa serta yang lain. Tautan ke teks yang tidak
        diterbitkan menjadi kata-kata biasa.

        Salah, sehingga laporan dikesampingkan:

            date: 19/1/2023

        Benar:

            date: 2023-01-19

        Kesalahan di `bulletin.yaml`, di daftar atau di tema tidak pernah dikesampingkan: maka tidak ada yang
        diterbitkan. `kabar check` berakhir dengan kesalahan seperti biasa, begitu pula `--strict`.

## Teks

broken-link = { $found ->
    [case] `{ $target }` tidak ada, tetapi `{ $suggestion }` ada
   *[other] `{ $target }` tidak ada
}
    .help = { $found ->
        [case] tulis `{ $suggestion }`: huruf besar dan huruf kecil tidak sama
       *[other] { $suggestion ->
            [none] tulis jalur berkas yang ada, dihitung dari folder berkas ini: `../other-report.fr.md`
           *[other] apakah maksud Anda `{ $suggestion }`?
        }
    }
    .explain =
        Sebuah tautan atau gambar menyebut berkas yang tidak ada. Tautan antara teks-teks buletin ditulis
        sebagai jalur berkas, dihitung dari folder berkas yang memuat tautan; `..` naik satu folder.
        kabar membuat alamatnya, dalam bahasa pembaca. Huruf besar berpengaruh: `IMG.JPG` berkas yang
        berbeda dari `img.jpg`.

        Salah:

            Lihat [laporannya](pelatihan-senggigi).

        Benar:

            Lihat [laporannya](../2021/pelatihan-senggigi/index.id.md).

broken-anchor = `{ $target }` tidak punya subjudul `#{ $anchor }`
    .help = { $suggestion ->
        [none] lihat subjudul teks itu, atau hapus `#{ $anchor }`
       *[other] apakah maksud Anda `#{ $suggestion }`?
    }
    .explain =
        Yang mengikuti `#` dalam tautan adalah id sebuah subjudul dalam teks yang dituju. Teks itu tidak
        punya subjudul itu. Id sebuah subjudul adalah teksnya dengan huruf kecil dan tanda hubung,
        kecuali bila subjudul itu memberi id lain.

        Salah, bila subjudulnya "Tindak lanjut":

            Lihat [apa yang disepakati](../parepare.id.md#kesepakatan).

        Benar:

            Lihat [apa yang disepakati](../parepare.id.md#tindak-lanjut).

link-leaves-content = `{ $target }` menuju ke luar folder `content`
    .help = buat tautan ke berkas di dalam `content`, atau ke alamat web yang dimulai dengan `https://`
    .explain =
        Hanya yang berada di folder `content` yang diterbitkan. Jalur dengan lebih banyak `..` daripada
        jumlah folder menuju ke luar, dan peramban pembaca tidak dapat mengikutinya.

        Salah:

            Lihat [anggarannya](../../../../budget.pdf).

        Benar, sesudah salinannya ditaruh di samping teks:

            Lihat [anggarannya](budget.pdf).

link-to-unpublished = `{ $target }` tidak diterbitkan, jadi tautan ini ditinggalkan
    .help = terbitkan juga berkas itu, atau hapus tautannya
    .explain =
        Tautan ini menuju konsep, laporan yang baru terbit kemudian, atau laporan yang sudah kedaluwarsa.
        Halaman menunjukkan kata-kata tautan itu tanpa tautannya.

        Salah, bila laporan bulan Mei dan Juni terbit bersama, di berkas yang lain:

            publish_at: 2026-06-01

        Benar:

            publish_at: 2026-05-01

        Periksa juga isiannya `draft` dan `expires`.

unknown-picture = { $found ->
    [case] tidak ada berkas `{ $name }` di samping teks ini, tetapi ada `{ $suggestion }`
   *[other] tidak ada berkas `{ $name }` di samping teks ini
}
    .help = { $found ->
        [case] tulis `{ $suggestion }`: huruf besar dan huruf kecil tidak sama
       *[other] { $suggestion ->
            [none] taruh berkas itu di folder teks ini, atau perbaiki namanya
           *[other] apakah maksud Anda `{ $suggestion }`?
        }
    }
    .explain =
        Di `pictures` sebuah gambar disebut dengan berkasnya, yang berada di folder teks. Huruf besar
        berpengaruh: `IMG.JPG` berkas yang berbeda dari `img.jpg`.

        Salah:

            pictures:
              photos/Workshop.JPG:
                alt: Para peserta

        Benar, bila berkasnya bernama workshop.jpg:

            pictures:
              workshop.jpg:
                alt: Para peserta

picture-metadata = gambar `{ $name }` berisi data tersembunyi: { $kinds }
    .help = simpan gambar itu lagi tanpa metadata dan ganti berkasnya
    .explain =
        Telepon dan kamera menulis data tersembunyi ke dalam gambar: tempat, waktu, alatnya, kadang sebuah
        nama. Bila terbit, data itu dapat memberi tahu di mana orang bertemu dan siapa yang hadir. kabar
        tidak pernah menerbitkan gambar seperti itu.

        Salah: gambar persis seperti keluar dari telepon.

        Benar: gambar yang sama, diekspor lagi dengan "hapus metadata" atau "hapus lokasi" dinyalakan. Di
        banyak telepon, membagikan gambar juga menawarkan hal ini. Dengan program exiftool:

            exiftool -all= workshop.jpg

picture-comment = komentar
picture-exif = Exif
picture-iptc = IPTC
picture-text = teks
picture-time = waktu
picture-xmp = XMP

unsafe-link = `{ $target }` bukan alamat yang boleh dimiliki tautan
    .help = buat tautan ke berkas buletin, atau ke alamat yang dimulai dengan `https://`, `http://`, `mailto:` atau `tel:`
    .explain =
        Beberapa alamat menjalankan program di peramban pembaca, bukan menuju ke suatu tempat, seperti yang
        dimulai dengan `javascript:` atau `data:`. Alamat seperti itu tidak pernah diterbitkan.

        Salah:

            Atau [cetak](javascript:window.print()).

        Benar: hapus saja; peramban dapat mencetak.

html-removed = `{ $what }` dihapus dari teks ini
    .help = tulis dengan Markdown, buat tautan ke sana, atau hapus
    .explain =
        Teks boleh berisi sedikit HTML. Apa pun yang dapat menjalankan program, memuat sesuatu dari tempat
        lain atau mengubah halaman di sekitar teks dihapus: skrip, bingkai, formulir, penangan peristiwa
        dan gaya. Sisa teksnya diterbitkan.

        Salah:

            <p onclick="go()">Baca selengkapnya</p>

        Benar:

            Baca selengkapnya

empty-link = tautan ini tidak berkata apa-apa
    .help = tulis di antara kurung siku ke mana tautan itu menuju: `[...](../2024/report.md)`
    .explain =
        Orang yang mendengarkan halaman, atau menelusurinya dengan papan ketik, mengenali tautan dari
        kata-katanya. Tautan tanpa kata, atau yang hanya berisi gambar tanpa keterangan, tidak menuju ke mana
        pun bagi mereka.

        Salah:

        {"    "}[](../2024/parepare.id.md)

        Benar:

        {"    "}[pertemuan di Parepare](../2024/parepare.id.md)

skipped-level = judul bagian ini melompati satu tingkat
    .help = tulis `{ $deepest }`, bukan `{ $written }`
    .explain =
        Judul bagian adalah daftar isi sebuah teks: pembaca layar berpindah dari satu judul ke judul berikutnya,
        dan tingkat yang hilang terdengar seperti bagian yang hilang. Sebuah judul paling banyak satu tingkat di
        bawah judul sebelumnya; yang pertama tepat di bawah judul laporan.

        Salah:

            ## Yang disepakati
            #### Sampai kapan

        Benar:

            ## Yang disepakati
            ### Sampai kapan

missing-alt = gambar `{ $name }` tidak punya keterangan
    .help = tulis apa yang terlihat di antara kurung siku, dalam bahasa teks ini: `![...]({ $name })`
    .explain =
        Pembaca yang tidak melihat gambar, atau yang sambungannya terlalu lambat untuk memuatnya, mendapat
        keterangannya sebagai ganti. Setiap bahasa punya teks sendiri, jadi masing-masing mengatakannya
        dengan kata-katanya sendiri.

        Salah:

            ![](workshop.jpg)

        Benar:

            ![Dua belas orang mengelilingi peta Bukavu](workshop.jpg)

        Komponen seperti `figure` mengambilnya dari `alt="..."`, atau dari `pictures:` di bagian kepala.

people-without-alt = gambar `{ $name }` memperlihatkan orang dan tidak punya keterangan
    .help = terangkan di antara kurung siku, dalam bahasa teks ini, tanpa menyebut nama siapa pun: `![...]({ $name })`
    .explain =
        Bagian kepala mengatakan bahwa ada orang pada gambar ini (`people: crowd` atau `people: identifiable`).
        Gambar seperti itu hanya diterbitkan dengan keterangan dalam setiap bahasa yang memperlihatkannya, supaya
        semua orang tahu apa yang terlihat, dan supaya ada yang sudah memeriksanya. Terangkan apa yang terjadi,
        dan jangan sebut nama orangnya.

        Salah:

            ![](workshop.jpg)

        Benar:

            ![Perempuan dan laki-laki di sekeliling meja, terlihat dari belakang](workshop.jpg)

shortcode-syntax = kode pendek ini tidak dapat dibaca: { $reason }
    .help = tulis sebagai `{"{{"} name(key="value", other="value") {"}}"}`
    .explain =
        Kode pendek menaruh bagian tema ke dalam teks. Isinya dua kurung kurawal pembuka, sebuah nama,
        nilai-nilai dalam kurung, dan dua kurung kurawal penutup. Teks di antara nilai-nilai itu ditulis di
        antara tanda kutip ganda, dan koma berdiri di antara nilai-nilai.

        Salah:

        {"    {{"} figure(src=workshop.jpg alt="Para peserta") {"}"}

        Benar:

        {"    {{"} figure(src="workshop.jpg", alt="Para peserta") {"}}"}

shortcode-no-comma = `,` atau `)` tidak ada sesudah `{ $name }`
shortcode-no-end = {"`}}`"} tidak ada sesudah `)`
shortcode-no-equals = `=` tidak ada sesudah `{ $name }`
shortcode-no-name = nama sebuah nilai tidak ada, seperti `width=3`
shortcode-no-quote = `{ $name }` tidak punya penutup `{ $close }`
shortcode-no-value = `{ $name }` tidak punya nilai
shortcode-twice = `{ $name }` diberikan dua kali
shortcode-unquoted = `{ $word }` harus di antara tanda kutip: `{ $name }="{ $word }"`

unknown-shortcode = tema tidak punya kode pendek `{ $name }`
    .help = { $suggestion ->
        [none] perbaiki namanya, atau hapus
       *[other] apakah maksud Anda `{ $suggestion }`?
    }
    .explain =
        Kode pendek adalah nama sebuah komponen tema, ditulis di antara kurung kurawal ganda. Tema situs ini
        tidak punya komponen dengan nama ini.

        Salah:

        {"    {{"} figur(src="workshop.jpg") {"}}"}

        Benar:

        {"    {{"} figure(src="workshop.jpg") {"}}"}

        Untuk menunjukkan kurung kurawal ganda dalam teks, tulis sebagai kode, di antara tanda petik balik.

## Kata-kata dalam teks

wrong-weekday = `{ $date }` bukan hari `{ $written }`
    .help = tulis `{ $right }` jika tanggalnya benar, atau perbaiki tanggalnya
    .explain =
        Nama hari dan tanggalnya tidak cocok: salah satunya keliru. kabar mengenal nama hari dalam bahasa
        Prancis, Inggris, Indonesia, Albania dan Swahili. Tanggal tanpa tahun hanya diperiksa jika itu hari
        pertama atau hari terakhir kegiatan.

        Salah:

            Jumat, 19 Januari 2023

        Benar:

            Kamis, 19 Januari 2023

ambiguous-date = `{ $written }` bisa dibaca sebagai `{ $first }` dan sebagai `{ $second }`
    .help = tulis nama bulannya
    .explain =
        Sebagian pembaca membaca tanggal lebih dulu, sebagian lagi bulan. Sebuah buletin punya keduanya, dalam
        beberapa bahasa dan negara, dan mesin penerjemah pun menebak. Dengan nama bulan tidak ada yang perlu
        ditebak.

        Salah:

            Pertemuan pada 12/6/2024

        Benar:

            Pertemuan pada 12 Juni 2024

wrong-duration = `{ $written }` tidak sesuai dengan `{ $times }`: { $hours } jam { $minutes } menit
    .help = perbaiki lamanya atau salah satu jamnya
    .explain =
        Sebuah kalimat menyebut berapa lama sesuatu berlangsung serta dari jam berapa sampai jam berapa, dan
        keduanya berselisih lebih dari setengah jam. Salah satu dari ketiga angka itu keliru.

        Salah:

            Selama 3 jam, pukul 09.00-13.00

        Benar:

            Selama 4 jam, pukul 09.00-13.00

wrong-count = `{ $written }` diikuti { $listed } nama, bukan { $number }
    .help = tambahkan yang kurang, atau perbaiki angkanya
    .explain =
        Sebuah kalimat menyebut jumlahnya lalu menyebut namanya satu per satu, dan keduanya tidak cocok. Ada yang
        terlupa, atau angkanya keliru. Jika hanya sebagian yang disebut, tulis `di antaranya`.

        Salah:

            di 4 kabupaten, yaitu Bima, Dompu dan Sumbawa

        Benar:

            di 3 kabupaten, yaitu Bima, Dompu dan Sumbawa

other-spelling = `{ $written }` ditulis `{ $right }` di `organizations.yaml`
    .help = tulis `{ $right }`, atau tambahkan `{ $written }` pada `aliases` organisasi itu jika keduanya benar
    .explain =
        Organisasi yang sama ditulis dengan dua cara. Pembaca tidak tahu apakah itu organisasi yang sama, dan orang yang
        mencari dengan satu ejaan tidak menemukan ejaan yang lain.

        Salah:

            B Trust dan Uni eropa

        Benar:

            B-Trust dan Uni Eropa

unexplained-acronym = tidak ada yang menjelaskan { $names }
    .help = tulis sekali nama lengkapnya dengan singkatannya dalam kurung; atau tambahkan organisasi atau program itu ke daftarnya dengan `acronym`
    .explain =
        Pembaca dari negara lain, dan mesin penerjemah, tidak tahu kepanjangan huruf-huruf itu. Pada sebutan pertama
        tulis nama dan singkatannya; yang sudah ada dalam daftar tidak perlu apa-apa lagi.

        Salah:

            DP3A menghadiri pertemuan.

        Benar:

            Dinas Pemberdayaan Perempuan dan Perlindungan Anak (DP3A) menghadiri pertemuan.

        Ini hanya catatan dan tidak pernah menghentikan penerbitan.

## Alamat

route-collision = { $other ->
    [none] alamat `{ $route }` juga milik halaman lain di situs ini
   *[other] alamat `{ $route }` juga milik `{ $other }`
}
    .help = beri salah satunya `slug` lain, atau hapus alamat itu dari `aliases`
    .explain =
        Dua halaman akan punya alamat yang sama, jadi salah satunya tidak akan pernah dapat dibaca. Paling
        sering dua laporan berjudul sama, atau alamat lama di `aliases` dipakai lagi.

        Salah, di dua laporan:

            title: Pelatihan SDGs

        Benar, di salah satunya:

            title: Pelatihan SDGs
            slug: pelatihan-sdgs-mataram

## Pembaca

page-too-heavy = `{ $page }` berbobot { $weight } bita bagi pembaca, dan batasnya { $most }{ $count ->
    [0] {""}
   *[other] , begitu pula { $count } halaman lain yang sejenis
}: teks { $words }, tabel { $tables }, bingkai { $frame }, lembar gaya { $style }, gambar { $pictures }
    .help = { $heaviest ->
        [tables] taruh tabel itu dalam berkas yang ditautkan dari teks, atau hilangkan sebagian baris dan kolom
        [pictures] simpan gambar lebih kecil: lebar 1280 piksel sudah cukup, dan foto tidak perlu lebih dari 100 kB
        [frame] persingkat menu, atau templat tema
        [style] hilangkan dari lembar gaya tema apa yang tidak diperlukan halaman mana pun
        [list] kecilkan `page_size` di `bulletin.yaml`, atau persingkat ringkasan
       *[text] bagi teks itu menjadi dua, atau taruh bagian yang dibaca sedikit orang dalam berkas yang ditautkan
    }
    .explain =
        Banyak pembaca membayar setiap megabita dan menunggu setiap kilobita. Karena itu setiap halaman punya
        batas, dihitung seperti yang dikirim server: dikompresi, bersama lembar gayanya.

            laporan atau halaman lain dengan satu teks    14.600 bita: yang tiba pada perjalanan pertama
            halaman daftar                                25.000 bita
            halaman yang menampilkan gambar              300.000 bita, dengan semua gambarnya
            umpan                                        100.000 bita
            skrip                                         10.000 bita

        Pesan itu mengatakan terdiri dari apa bobotnya; bingkai adalah semua yang mengelilingi teks: kepala
        HTML, navigasi, kepala dan kaki halaman. Halaman itu tetap terbit, kecuali dengan `--strict`.

        Salah: laporan dengan sepuluh foto persis seperti keluar dari kamera.

        Benar: tiga yang terbaik, selebar 1280 piksel.

## Semuanya

more-findings = { $count } temuan lain jenis `{ $name }` dalam berkas ini tidak ditunjukkan
    .help = perbaiki yang ditunjukkan, lalu yang lain akan muncul
    .explain =
        Bila sebuah berkas punya lebih dari seratus temuan sejenis, sisanya hanya dihitung: paling sering
        penyebabnya satu. Perbaiki itu, lalu jalankan kabar lagi.

        Salah, bila semua halaman buletin dipindahkan ke folder lain:

            Lihat [satu](old/one.md), [dua](old/two.md), [tiga](old/three.md) ...

        Benar:

            Lihat [satu](new/one.md), [dua](new/two.md), [tiga](new/three.md) ...

## Tema

unknown-theme = tidak ada tema `{ $name }`
    .help = { $suggestion ->
        [none] pakai `default`, atau nama sebuah folder di `themes/`
       *[other] apakah maksud Anda `{ $suggestion }`?
    }
    .explain =
        Tema situs adalah `default`, yang merupakan bagian kabar, atau nama sebuah folder di `themes/`.

        Salah:

            theme: themes/ours/

        Benar:

            theme: ours

theme-cycle = tema-tema saling bertumpu berputar: { $chain }
    .help = hapus `extends` dari salah satu tema ini
    .explain =
        Sebuah tema dapat bertumpu pada tema lain dan hanya mengubah sebagian. Tema-tema ini saling
        bertumpu berputar, jadi tidak ada yang pertama.

        Salah:

            themes/ours/theme.yaml:    extends: theirs
            themes/theirs/theme.yaml:  extends: ours

        Benar:

            themes/ours/theme.yaml:    extends: theirs
            themes/theirs/theme.yaml:  extends: default

missing-template = tema tidak punya templat `{ $name }`
    .help = tambahkan `templates/{ $name }` ke tema, atau tumpukan tema pada `default`
    .explain =
        Setiap jenis halaman punya templatnya, dan yang ini tidak ada dalam satu pun tema yang menjadi
        tumpuan situs. Tema yang bertumpu pada `default` hanya memerlukan templat yang diubahnya.

        Salah, di themes/ours/theme.yaml:

            accent: "#0a5f3c"

        Benar:

            extends: default
            accent: "#0a5f3c"

template-syntax = templat ini tidak dapat dibaca: { $reason }
    .help = periksa kurung kurawal, tag dan tanda kutip tepat sebelum tempat ini
    .explain =
        Templat ditulis dalam bahasa Tera. Setiap tag yang dibuka ditutup lagi: `if` dengan `endif`, `for`
        dengan `endfor`, `block` dengan `endblock`.

        Salah:

        {"    {%"} if report.summary {"%}"}{"{{"} report.summary {"}}"}

        Benar:

        {"    {%"} if report.summary {"%}"}{"{{"} report.summary {"}}"}{"{%"} endif {"%}"}

template-circle = { $tag ->
    [extends] templat-templat saling memperluas berputar, { $chain }
   *[other] templat-templat saling memuat berputar, { $chain }
}{ $below ->
    [none] {""}
   *[other] ; milik tema di bawahnya adalah `{ $below }`
}
template-inside = di `{ $name }`, { $reason }
template-lost-block = `{ $name }` mengisi blok `{ $block }`, yang tidak ada di sini
template-misnamed = foldernya bernama sama dengan tema `{ $theme }`
template-no-argument = komponen `{ $name }` tidak punya argumen `{ $variable }`
template-no-block = tidak ada templat yang diperluas templat ini yang punya blok `{ $block }`
template-no-component = { $meant ->
    [none] tidak ada komponen `{ $name }`
   *[other] tidak ada komponen `{ $name }`; apakah maksud Anda `{ $meant }`?
}
template-none = tidak ada templat `{ $name }`
template-twice = berkas lain tema ini juga punya komponen `{ $name }`
template-unknown = { $what ->
    [filter] tidak ada filter `{ $name }`
    [test] tidak ada uji `{ $name }`
   *[other] tidak ada fungsi `{ $name }`
}

template-context = templat ini memakai `{ $name }`, yang tidak dimiliki jenis halaman ini
    .help = pakai nilai yang dimiliki jenis halaman ini, atau pindahkan bagian ini ke templat lain
    .explain =
        Setiap jenis halaman menyerahkan nilai-nilai tertentu kepada templatnya; halaman laporan punya
        `report`, daftar punya kartu-kartunya. Bahan sebuah halaman menentukan kapan halaman itu dibuat
        lagi, jadi templat tidak dapat memakai nilai yang tidak dimiliki halaman, dan juga tidak
        `__tera_context`, yang akan mewakili semuanya.

        Salah, di templat sebuah daftar:

        {"    {{"} report.title {"}}"}

        Benar:

        {"    {%"} for card in cards {"%}"}{"{{"} card.title.text {"}}"}{"{%"} endfor {"%}"}

template-render = templat gagal pada { $page }: { $reason }
    .help = perbaiki namanya, atau tanyakan dengan `if` apakah nilai itu ada sebelum memakainya
    .explain =
        Templat itu dapat dibaca, tetapi berhenti ketika halaman dibuat dengannya: paling sering templat
        memakai nilai yang tidak dimiliki halaman ini. Kegagalan yang sama pada banyak halaman dikatakan
        satu kali.

        Salah:

        {"    {{"} report.venue.text {"}}"}

        Benar:

        {"    {%"} if report.venue {"%}"}{"{{"} report.venue.text {"}}"}{"{%"} endif {"%}"}

broken-hreflang = halaman `{ $page }` menyebut bahasa-bahasanya dengan salah: { $reason }
    .help = di tema, tulis satu `<link rel="alternate">` untuk setiap unsur `page.languages`, dan satu untuk `x-default`
    .explain =
        Di kepala HTML-nya sebuah halaman menyebut halaman yang sama dalam bahasa lain, supaya mesin pencari
        mengantar setiap pembaca ke bahasanya. Setiap halaman dalam kumpulan itu menyebut seluruh kumpulan,
        termasuk dirinya, dan satu alamat untuk semua orang lain (`x-default`). Kumpulan yang tidak lengkap
        diabaikan. Tema bawaan menulis kumpulan itu dengan benar; tema ini mengubah bagian itu.

        Salah:

        {"    {%"} for l in page.languages {"%}"}{"{%"} if not l.current {"%}"}
            <link rel="alternate" hreflang="{"{{"} l.tag {"}}"}" href="{"{{"} l.url {"}}"}">

        Benar:

        {"    {%"} for l in page.languages {"%}"}
            <link rel="alternate" hreflang="{"{{"} l.tag {"}}"}" href="{"{{"} l.absolute {"}}"}">
        {"    {%"} endfor {"%}"}
            <link rel="alternate" hreflang="x-default" href="{"{{"} page.x_default {"}}"}">

hreflang-canonical = alamat kanoniknya milik halaman lain
hreflang-missing = `{ $lang }` tidak ada
hreflang-other = `{ $lang }` menuju alamat lain
hreflang-strange = `{ $lang }` bukan terjemahannya

message-syntax = berkas pesan ini punya kesalahan: { $reason }
    .help = tulis setiap pesan satu kali: nama, tanda sama dengan dan teksnya, seperti `read-more = Read more`
    .explain =
        Kata-kata tema berada dalam berkas Fluent, satu untuk setiap bahasa. Setiap pesan adalah nama, tanda
        sama dengan dan teksnya; teks yang lebih panjang berlanjut di baris berikutnya, yang menjorok. Nilai
        ditulis di antara kurung kurawal, dengan tanda dolar.

        Salah:

            read more: Read more
            published = Published on {"{"} date {"}"}

        Benar:

            read-more = Read more
            published = Published on {"{"} $date {"}"}

messages-twice = `{ $id }` ada dua kali di sini: yang pertama berlaku

unused-message = tidak ada templat yang memakai pesan `{ $id }`
    .help = perbaiki namanya, atau hapus
    .explain =
        Berkas kata punya pesan yang tidak dimiliki tema bawaan dan tidak disebut templat mana pun di situs,
        jadi tidak akan pernah ada yang membacanya. Paling sering namanya salah ketik.

        Salah:

            lattest = Kabar terbaru

        Benar:

            latest = Kabar terbaru

missing-plural = pesan `{ $id }` tidak punya bentuk untuk { $forms } dalam `{ $lang }`
    .help = tambahkan baris `[form] ...` untuk masing-masing di samping `*[other]`
    .explain =
        Bahasa-bahasa menulis hal yang dihitung dalam bentuk yang berbeda: bahasa Indonesia hanya punya satu,
        bahasa Inggris punya satu untuk 1 dan satu untuk sisanya, bahasa Serbia punya bentuk ketiga untuk 2,
        3 dan 4, bahasa Arab punya enam. Pesan yang memilih menurut angka punya satu baris untuk setiap
        bentuk bahasanya (aturan jamak CLDR).

        Salah, dalam bahasa Serbia:

            reports_count = {"{"} $count ->
        {"        [one] {"} $count_text {"}"} izveštaj
        {"       *[other] {"} $count_text {"}"} izveštaja
        {"    }"}

        Benar:

            reports_count = {"{"} $count ->
        {"        [one] {"} $count_text {"}"} izveštaj
        {"        [few] {"} $count_text {"}"} izveštaja
        {"       *[other] {"} $count_text {"}"} izveštaja
        {"    }"}

missing-message = { $id ->
    [all] tema tidak punya kata-kata dalam `{ $lang }`
   *[other] pesan `{ $id }` tidak ada dalam `{ $lang }`
}
    .help = { $id ->
        [all] tulis dalam berkas `messages/{ $lang }.ftl` di tema, atau biarkan begitu: pembaca melihat kata-kata bahasa pengganti
       *[other] tambahkan `{ $id } = ...` ke pesan-pesan tema dalam `{ $lang }`
    }
    .explain =
        Tema punya kata-katanya (seperti "Laporan" atau "Baca selengkapnya") dalam bahasa lain dan tidak,
        atau tidak semua, dalam bahasa ini. Pembaca melihatnya dalam bahasa pengganti pertama yang punya,
        atau dalam bahasa Inggris. Nama semua pesan ada di berkas bahasa lain.

        Salah, bila tema mengatakan `read-more` dalam kata-kata Inggrisnya, di messages/id.ftl:

            latest = Kabar terbaru

        Benar:

            latest = Kabar terbaru
            read-more = Baca selengkapnya

/// Headings in languages that `SectionWords.phrases` has few of: Scandinavian, Finnic, Baltic, Slavic, Hungarian,
/// Romanian, Catalan, Greek, Turkish, Vietnamese, Indonesian, Hebrew, Arabic, Persian, Hindi and Thai.
extension SectionWords {
    static let phrasesOfFurtherLanguages: [(SectionKind, StaticString)] = [
        (
            .summary,
            """
            om mig
            om meg
            sammanfattning
            sammendrag
            profiltekst
            tietoa minusta
            yhteenveto
            o mnie
            podsumowanie
            podsumowanie zawodowe
            cel zawodowy
            o mně
            o mne
            shrnutí
            zhrnutie
            rólam
            bemutatkozás
            összefoglaló
            despre mine
            rezumat
            про мене
            про себе
            профіль
            профиль
            особисті якості
            личные качества
            мета
            о мени
            o meni
            povzetek
            hakkımda
            özet
            kariyer hedefi
            σχετικά με εμένα
            προφίλ
            giới thiệu
            giới thiệu bản thân
            mục tiêu nghề nghiệp
            tentang saya
            ringkasan
            אודות
            תקציר
            sobre mi
            apie mane
            par mani
            minust
            um mig
            نبذة عني
            درباره من
            """
        ),
        (
            .contact,
            """
            kontaktoplysninger
            personlige oplysninger
            kontaktinformation
            kontaktuppgifter
            personuppgifter
            kontaktinformasjon
            yhteystiedot
            henkilötiedot
            dane kontaktowe
            dane osobowe
            kontaktní údaje
            osobní údaje
            kontaktné údaje
            osobné údaje
            elérhetőség
            elérhetőségek
            személyes adatok
            date personale
            date de contact
            контакти
            контактна інформація
            контакт
            лични подаци
            osobni podaci
            lični podaci
            osebni podatki
            İletişim
            İletişim bilgileri
            kişisel bilgiler
            επικοινωνία
            προσωπικά στοιχεία
            liên hệ
            thông tin liên hệ
            thông tin cá nhân
            kontak
            data pribadi
            data diri
            פרטים אישיים
            יצירת קשר
            dades personals
            dades de contacte
            contacte
            kontaktai
            kontaktid
            معلومات الاتصال
            اطلاعات تماس
            """
        ),
        (
            .work,
            """
            doświadczenie zawodowe
            doświadczenie
            przebieg kariery
            सेवा अनुभव
            ansættelser
            beskæftigelse
            tidligere ansættelser
            yrkeserfarenhet
            arbetslivserfarenheter
            tidigare anställningar
            ansettelser
            jobberfaring
            relevant erfaring
            erfaring
            erfarenhet
            ura
            kokemus
            przebieg kariery
            przebieg kariery zawodowej
            historia zatrudnienia
            zatrudnienie
            praxe
            pracovní praxe
            pracovní historie
            zaměstnání
            pracovné skúsenosti
            pracovná prax
            prax
            munkatapasztalat
            munkatapasztalatok
            szakmai tapasztalatok
            munkahelyek
            experiență profesională
            experiența profesională
            experiență
            experienta profesionala
            досвід роботи
            досвід
            професійний досвід
            радно искуство
            radno iskustvo
            iskustvo
            delovne izkušnje
            izkušnje
            трудов стаж
            професионален опит
            İş deneyimi
            İş deneyimleri
            İş tecrübesi
            çalışma hayatı
            mesleki deneyim
            εργασιακή εμπειρία
            επαγγελματική εμπειρία
            προϋπηρεσία
            kinh nghiệm làm việc
            kinh nghiệm
            quá trình công tác
            pengalaman kerja
            pengalaman profesional
            riwayat pekerjaan
            pengalaman
            ניסיון תעסוקתי
            ניסיון מקצועי
            ניסיון
            darbo patirtis
            darba pieredze
            töökogemus
            starfsreynsla
            الخبرة العملية
            الخبرات العملية
            الخبرات
            الخبرة المهنية
            تجربیات کاری
            سوابق شغلی
            سوابق کاری
            कार्य अनुभव
            अनुभव
            ประสบการณ์ทำงาน
            ประสบการณ์การทำงาน
            trajetória
            percurso profissional
            """
        ),
        (
            .education,
            """
            uddannelser
            vzdelanie
            tanulmányok
            végzettség
            iskolai végzettség
            képzettség
            oktatás
            educație
            educația
            educație și formare
            studii
            освіта
            образовање
            образование и квалификации
            obrazovanje
            školovanje
            izobraževanje
            izobrazba
            öğrenim
            öğrenim durumu
            eğitim bilgileri
            εκπαίδευση
            σπουδές
            học vấn
            trình độ học vấn
            quá trình học tập
            pendidikan
            riwayat pendidikan
            השכלה
            לימודים
            formació
            formació acadèmica
            estudis
            išsilavinimas
            izglītība
            haridus
            menntun
            التعليم
            المؤهلات العلمية
            تحصیلات
            سوابق تحصیلی
            शिक्षा
            การศึกษา
            ประวัติการศึกษา
            """
        ),
        (
            .languages,
            """
            sprogkundskaber
            sprogfærdigheder
            språkkunnskaper
            znajomość języków
            znajomość języków obcych
            języki obce
            jazykové znalosti
            jazykové schopnosti
            nyelvtudás
            nyelvek
            nyelvismeret
            idegen nyelvek
            limbi străine
            limbi
            limbi vorbite
            мови
            знання мов
            іноземні мови
            володіння мовами
            језици
            страни језици
            jezici
            strani jezici
            jeziki
            tuji jeziki
            езици
            yabancı dil
            γλώσσες
            ξένες γλώσσες
            ngoại ngữ
            ngôn ngữ
            bahasa
            kemampuan bahasa
            שפות
            idiomes
            llengües
            kalbos
            valodas
            valodu zināšanas
            keeled
            keeleoskus
            tungumál
            اللغات
            زبان‌ها
            زبان ها
            भाषाएँ
            ภาษา
            """
        ),
        (
            .skills,
            """
            kunskaper
            it-kundskaber
            it-kunskaper
            kvalifikationer
            kvalifikasjoner
            tietotekniset taidot
            it-taidot
            znajomość technologii
            technologie
            znalosti
            znalosti a dovednosti
            technické znalosti
            schopnosti
            zručnosti
            készségek
            ismeretek
            kompetenciák
            technológiák
            szakmai ismeretek
            competențe
            competențe tehnice
            abilități
            aptitudini
            tehnologii
            навички
            технічні навички
            технології
            професійні навички
            вештине
            vještine
            veštine
            tehnologije
            spretnosti
            veščine
            znanja
            beceriler
            teknik beceriler
            yetkinlikler
            bilgisayar bilgisi
            teknolojiler
            δεξιότητες
            τεχνικές δεξιότητες
            kỹ năng
            kỹ năng chuyên môn
            kỹ năng mềm
            keahlian
            keterampilan
            kemampuan
            kemampuan teknis
            כישורים
            מיומנויות
            טכנולוגיות
            competències
            coneixements
            habilitats
            įgūdžiai
            gebėjimai
            prasmes
            oskused
            hæfni
            færni
            المهارات
            المهارات التقنية
            مهارت‌ها
            مهارت ها
            कौशल
            ทักษะ
            """
        ),
        (
            .certificates,
            """
            certificeringer
            certifikater
            certificeringer og kurser
            kurser og certificeringer
            kurser og certifikater
            kurser och certifikat
            certifieringar
            certifikat
            sertifiseringer
            kurs og sertifiseringer
            sertifikater
            sertifikaatit
            certyfikaty
            kursy i certyfikaty
            certyfikaty i szkolenia
            szkolenia i certyfikaty
            certifikáty
            certifikace
            certifikácie
            tanúsítványok
            certificări
            certificate și cursuri
            сертифікати
            сертифікати та курси
            сертификати
            sertifikati
            certifikati
            sertifikalar
            sertifika
            πιστοποιήσεις
            πιστοποιητικά
            chứng chỉ
            sertifikat
            sertifikasi
            הסמכות
            תעודות
            certificacions
            sertifikatai
            sertifikāti
            tunnistused
            الشهادات
            گواهینامه‌ها
            """
        ),
        (
            .volunteer,
            """
            frivilligt arbejde
            frivilligt arbejde og foreningsliv
            ideellt arbete
            ideella uppdrag
            ideellt engagemang
            föreningsuppdrag
            frivillig arbeid
            frivillig
            frivillig erfaring
            verv
            tillitsverv
            tillidshverv
            vapaaehtoistyö
            luottamustehtävät
            wolontariat
            działalność społeczna
            dobrovolnictví
            dobrovolníctvo
            önkéntes munka
            önkéntesség
            voluntariat
            волонтерський досвід
            volontiranje
            волонтирање
            доброволчество
            gönüllülük
            gönüllü çalışmalar
            gönüllü faaliyetler
            εθελοντισμός
            εθελοντική εργασία
            tình nguyện
            hoạt động tình nguyện
            hoạt động
            kegiatan sukarela
            pengalaman organisasi
            organisasi
            התנדבות
            savanorystė
            vabatahtlik töö
            العمل التطوعي
            """
        ),
        (
            .projects,
            """
            projekt
            mina projekt
            egne projekter
            utvalda projekt
            omia projekteja
            projekty własne
            vlastní projekty
            projekti
            projektek
            saját projektek
            proiecte
            proiecte personale
            проєкти
            мої проєкти
            пројекти
            έργα
            dự án
            dự án cá nhân
            proyek
            proyek pribadi
            פרויקטים
            projectes
            projektai
            projektid
            verkefni
            المشاريع
            پروژه‌ها
            پروژه ها
            """
        ),
        (
            .interests,
            """
            interesser
            fritidsinteresser
            fritidsintressen
            kiinnostuksen kohteet
            vapaa-aika
            hobby i zainteresowania
            zájmy
            zájmy a koníčky
            koníčky
            záujmy
            záľuby
            érdeklődési kör
            érdeklődés
            hobbi
            hobbik
            interese
            pasiuni
            hobby-uri
            інтереси
            захоплення
            хобі
            интересовања
            interesovanja
            interesi
            интереси
            İlgi alanları
            İlgi alanlarım
            hobiler
            ενδιαφέροντα
            χόμπι
            sở thích
            minat
            hobi
            תחומי עניין
            תחביבים
            aficions
            interessos
            pomėgiai
            intereses un vaļasprieki
            huvid
            áhugamál
            الاهتمامات
            الهوايات
            """
        ),
        (
            .awards,
            """
            priser
            priser og udmærkelser
            udmærkelser
            utmärkelser
            utmerkelser
            priser og utmerkelser
            stipendier
            palkinnot
            tunnustukset
            nagrody
            nagrody i wyróżnienia
            osiągnięcia
            ocenění
            ocenenia
            úspěchy
            díjak
            díjak és elismerések
            elismerések
            premii
            premii și distincții
            нагороди
            нагороди та досягнення
            досягнення
            награде
            nagrade
            награди
            ödüller
            başarılar
            burslar
            βραβεία
            διακρίσεις
            giải thưởng
            thành tích
            penghargaan
            prestasi
            פרסים
            premis
            apdovanojimai
            auhinnad
            الجوائز
            جوایز
            """
        ),
        (
            .publications,
            """
            publikationer
            publikasjoner
            foredrag
            foredrag og publikationer
            julkaisut
            publikacje
            publikace
            publikácie
            publikációk
            előadások
            publicații
            публікації
            публикације
            publikacije
            objave
            публикации и доклади
            yayınlar
            δημοσιεύσεις
            công bố khoa học
            bài báo
            publikasi
            פרסומים
            publicacions
            publikacijos
            publikatsioonid
            föredrag
            wystąpienia
            prelekcje
            přednášky
            доповіді
            المنشورات
            انتشارات
            """
        ),
        (
            .references,
            """
            referencje
            reference
            referencie
            referenciák
            referințe
            рекомендації
            препоруке
            preporuke
            reference na požádání
            referanslar
            συστάσεις
            người tham chiếu
            referensi
            ממליצים
            המלצות
            referències
            rekomendacijos
            soovitajad
            meðmæli
            المراجع
            """
        ),
    ]
}

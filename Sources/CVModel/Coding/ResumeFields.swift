// The members of each part, in the order of `Schemas/resume.schema.json`.

extension Resume: ResumePart {
    static var fields: [ResumeField<Resume>] {
        [
            .part(.basics, \.basics), .parts(.work, \.work), .parts(.volunteer, \.volunteer),
            .parts(.education, \.education), .parts(.awards, \.awards), .parts(.certificates, \.certificates),
            .parts(.publications, \.publications), .parts(.skills, \.skills), .parts(.languages, \.languages),
            .parts(.interests, \.interests), .parts(.references, \.references), .parts(.projects, \.projects),
            .part(.meta, \.meta),
        ]
    }
}

extension Basics: ResumePart {
    static var fields: [ResumeField<Basics>] {
        [
            .text(.name, \.name), .text(.label, \.label), .text(.image, \.image),
            .text(.email, \.email, format: .email), .text(.phone, \.phone), .text(.url, \.url, format: .uri),
            .text(.summary, \.summary), .part(.location, \.location), .parts(.profiles, \.profiles),
        ]
    }
}

extension Location: ResumePart {
    static var fields: [ResumeField<Location>] {
        [
            .text(.address, \.address), .text(.postalCode, \.postalCode), .text(.city, \.city),
            .text(.countryCode, \.countryCode), .text(.region, \.region),
        ]
    }
}

extension Profile: ResumePart {
    static var fields: [ResumeField<Profile>] {
        [.text(.network, \.network), .text(.username, \.username), .text(.url, \.url, format: .uri)]
    }
}

extension Work: ResumePart {
    static var fields: [ResumeField<Work>] {
        [
            .text(.name, \.name), .text(.location, \.location), .text(.description, \.description),
            .text(.position, \.position), .text(.url, \.url, format: .uri), .date(.startDate, \.startDate),
            .date(.endDate, \.endDate), .text(.summary, \.summary), .texts(.highlights, \.highlights),
            .texts(.keywords, \.keywords), .duration(.duration, \.duration), .flag(.current, \.current),
        ]
    }
}

extension Volunteer: ResumePart {
    static var fields: [ResumeField<Volunteer>] {
        [
            .text(.organization, \.organization), .text(.position, \.position),
            .text(.url, \.url, format: .uri), .date(.startDate, \.startDate), .date(.endDate, \.endDate),
            .text(.summary, \.summary), .texts(.highlights, \.highlights), .flag(.current, \.current),
        ]
    }
}

extension Education: ResumePart {
    static var fields: [ResumeField<Education>] {
        [
            .text(.institution, \.institution), .text(.url, \.url, format: .uri), .text(.area, \.area),
            .text(.studyType, \.studyType), .date(.startDate, \.startDate), .date(.endDate, \.endDate),
            .text(.score, \.score), .texts(.courses, \.courses), .flag(.current, \.current),
        ]
    }
}

extension Award: ResumePart {
    static var fields: [ResumeField<Award>] {
        [
            .text(.title, \.title), .date(.date, \.date), .text(.awarder, \.awarder),
            .text(.summary, \.summary),
        ]
    }
}

extension Certificate: ResumePart {
    static var fields: [ResumeField<Certificate>] {
        [
            .text(.name, \.name), .date(.date, \.date), .text(.url, \.url, format: .uri),
            .text(.issuer, \.issuer),
        ]
    }
}

extension Publication: ResumePart {
    static var fields: [ResumeField<Publication>] {
        [
            .text(.name, \.name), .text(.publisher, \.publisher), .date(.releaseDate, \.releaseDate),
            .text(.url, \.url, format: .uri), .text(.summary, \.summary),
        ]
    }
}

extension Skill: ResumePart {
    static var fields: [ResumeField<Skill>] {
        [.text(.name, \.name), .text(.level, \.level), .texts(.keywords, \.keywords)]
    }
}

extension Language: ResumePart {
    static var fields: [ResumeField<Language>] {
        [.text(.language, \.language), .text(.fluency, \.fluency)]
    }
}

extension Interest: ResumePart {
    static var fields: [ResumeField<Interest>] {
        [.text(.name, \.name), .texts(.keywords, \.keywords)]
    }
}

extension Reference: ResumePart {
    static var fields: [ResumeField<Reference>] {
        [.text(.name, \.name), .text(.reference, \.reference)]
    }
}

extension Project: ResumePart {
    static var fields: [ResumeField<Project>] {
        [
            .text(.name, \.name), .text(.description, \.description), .texts(.highlights, \.highlights),
            .texts(.keywords, \.keywords), .date(.startDate, \.startDate), .date(.endDate, \.endDate),
            .text(.url, \.url, format: .uri), .texts(.roles, \.roles), .text(.entity, \.entity),
            .text(.type, \.type), .flag(.current, \.current),
        ]
    }
}

extension Meta: ResumePart {
    static var fields: [ResumeField<Meta>] {
        [
            .text(.canonical, \.canonical, format: .uri), .text(.version, \.version),
            .text(.lastModified, \.lastModified),
        ]
    }
}

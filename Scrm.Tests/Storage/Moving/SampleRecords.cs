namespace Scrm.Tests.Storage.Moving;

/// <summary>A record of every kind, as it lies in a file: the format, by example.</summary>
internal static class SampleRecords
{
    private const string Written = """
        catalog {"kind":"team","id":"shop","version":3,"body":{"id":"shop","name":"门店"}}
        catalog {"kind":"inbox","id":"i1","version":1,"body":{"id":"i1","channel":"wechat","name":"官方账号","enabled":true,"settings":{"AppId":"wx1","AppSecret":"hush"}}}
        catalog {"kind":"apiToken","id":"t1","version":1,"body":{"id":"t1","name":"till","hash":"00ff","scopes":["orders"],"createdBy":"a1","createdAt":"2026-03-02T12:00:00+00:00"}}
        revision {"kind":"answers","revision":7}
        account {"id":"a1","version":2,"body":{"id":"a1","userName":"lin","normalizedUserName":"LIN","passwordHash":"AQAA","securityStamp":"s1","accessFailedCount":0,"version":2}}
        value {"key":"dataprotection/key-1","value":"<key/>","version":1,"expires":null}
        value {"key":"mark","value":"x","version":4,"expires":92233720368547758}
        cursor {"name":"changes","value":41}
        contact {"codes":["scan:12"],"fresh":[["phone","13800138000"]],"id":"p1","version":5,"body":{"id":"p1","name":"小李","identities":[{"inboxId":"i1","externalId":"openid-p1","unionId":"u1"}],"attributes":{"phone":"13800138000","a.b$c":"1"},"createdAt":"2026-03-02T12:00:00+00:00","lastSeenAt":"2026-03-02T12:00:00+00:00","version":5}}
        contact {"codes":[],"fresh":[],"id":"p2","version":1,"body":{"id":"p2","name":"","identities":[],"attributes":{},"createdAt":"2026-03-02T12:00:00+00:00","lastSeenAt":"2026-03-02T12:00:00+00:00","version":1}}
        merge {"id":"y9","body":{"id":"y9","keptId":"p1","mergedId":"p9","keptBefore":{"id":"p1","name":"小李","identities":[],"attributes":{},"createdAt":"2026-03-02T12:00:00+00:00","lastSeenAt":"2026-03-02T12:00:00+00:00","version":1},"mergedBefore":{"id":"p9","name":"小李","identities":[],"attributes":{},"createdAt":"2026-03-02T12:00:00+00:00","lastSeenAt":"2026-03-02T12:00:00+00:00","version":1},"joined":{"id":"p1","name":"小李","identities":[],"attributes":{},"createdAt":"2026-03-02T12:00:00+00:00","lastSeenAt":"2026-03-02T12:00:00+00:00","version":1},"conversationIds":["c1"],"at":"2026-03-02T12:00:00+00:00"}}
        mergeDismissal {"body":{"oneId":"p1","otherId":"p2","byId":"a1","at":"2026-03-02T12:00:00+00:00"}}
        edit {"via":["y9"],"id":"i9","body":{"id":"i9","contactId":"p1","at":"2026-03-02T12:00:00+00:00","field":"name","before":"李","after":"小李"}}
        persona {"contact":"p1","at":17724528000000000,"body":{"contactId":"p1","at":"2026-03-02T12:00:00+00:00","dimensions":[],"value":{"total":0.123456789012345678,"revenue":0.1,"participation":1,"influence":0}}}
        persona {"contact":"p2","at":0,"body":{"contactId":"p2","at":"1970-01-01T00:00:00+00:00","dimensions":[]}}
        figures {"contact":"p1","body":{"lines":3,"rate":0.00001,"huge":1E+40}}
        touchpoint {"via":["y8","y9"],"id":"k1","body":{"id":"k1","contactId":"p1","kind":"scan","at":"2026-03-02T12:00:00.1234567+00:00","inboxId":"i1","channel":"wechat","detail":"12"}}
        touchpoint {"via":[],"id":"k2","body":{"id":"k2","contactId":"p1","kind":"linkClick","at":"2026-03-02T12:00:05+00:00","inboxId":"i1","channel":"wechat","detail":"https://a.example/"}}
        tag {"via":[],"id":"g1","body":{"id":"g1","tagId":"vip","dimensionId":"value","name":"VIP","scope":"contact","contactId":"p1","source":"rule","ruleId":"r1","ruleVersion":1,"confidence":0.75,"evidence":{"conversationId":"c1","messageId":"m1","quote":"我是会员"},"at":"2026-03-02T12:00:00+00:00","lastSeenAt":"2026-03-02T12:00:00+00:00","count":1,"expiresAt":"2026-06-02T12:00:00+00:00"}}
        observation {"via":[],"id":"o1","body":{"id":"o1","kind":"seen","contactId":"p1","messageId":"m1","cause":"m1","tagId":"vip","value":"金","source":"rule","ruleId":"r1","ruleVersion":1,"confidence":0.75,"quote":"我是会员","at":"2026-03-02T12:00:00+00:00"}}
        observation {"via":[],"id":"o2","body":{"id":"o2","kind":"confirmed","contactId":"p1","cause":"o1","tagId":"vip","source":"agent","agentId":"a1","confidence":1,"at":"2026-03-02T12:00:01+00:00"}}
        signal {"until":0,"id":"s1","attempts":1,"body":{"id":"s1","signal":{},"occasion":{"contactId":"p1","at":"2026-03-02T12:00:00+00:00"}}}
        contactDay {"contact":"p1","kind":"message","day":20514,"n":2}
        contactDay {"contact":"p1","kind":"message","day":-1,"n":2}
        contactHour {"contact":"p1","hour":492348,"messages":2}
        conversation {"mentioned":["a1"],"id":"c1","body":{"id":"c1","inboxId":"i1","channel":"wechat","contactId":"p1","contactName":"小李","externalId":"openid-p1","status":"open","owner":{"kind":"agent","agentId":"a1"},"teamId":"shop","priority":1,"weight":1,"tags":["退款"],"version":9,"createdAt":"2026-03-02T12:00:00+00:00","updatedAt":"2026-03-02T12:00:09+00:00"}}
        mention {"body":{"id":"n1","agentId":"a1","conversationId":"c1","messageId":"m1","seq":1,"contactName":"小李","text":"@林","at":"2026-03-02T12:00:00+00:00"},"id":"n1","readAt":17724528500000000}
        mention {"body":{"id":"n2","agentId":"a1","conversationId":"c1","messageId":"m2","seq":2,"contactName":"小李","text":"@林","at":"2026-03-02T12:00:01+00:00"},"id":"n2","readAt":null}
        message {"id":"m1","body":{"id":"m1","conversationId":"c1","seq":1,"direction":"in","author":{"kind":"contact","id":"p1","name":"小李"},"content":{"type":"text","text":"我要退款"},"at":"2026-03-02T12:00:00+00:00","mentions":[]}}
        message {"id":"m2","body":{"id":"m2","conversationId":"c1","seq":2,"direction":"out","author":{"kind":"agent","id":"a1","name":"林"},"content":{"type":"text","text":"好的"},"at":"2026-03-02T12:00:02+00:00","delivery":"pending","clientMessageId":"x1","mentions":[]}}
        outbox {"id":"m2","due":17724528020000000,"attempts":1,"holder":"here","until":17724528320000000,"body":{"messageId":"m2","conversationId":"c1","seq":2,"inboxId":"i1","externalId":"openid-p1","content":{"type":"text","text":"好的"},"author":"agent","dueAt":"2026-03-02T12:00:02+00:00","attempts":0,"passive":false}}
        receipt {"at":17724528000000000,"status":"done","road":"passive","passive":"3C786D6C2F3E","passiveMessage":"m2","attempts":0,"error":null,"body":{"inboxId":"i1","channel":"wechat","dedupeKey":"d1","externalId":"openid-p1","content":{"type":"text","text":"我要退款"},"sentAt":"2026-03-02T12:00:00+00:00"}}
        receipt {"at":17724528000000001,"status":"parked","road":"undecided","passive":null,"passiveMessage":null,"attempts":5,"error":"broken","body":{"inboxId":"i1","channel":"wechat","dedupeKey":"d2","externalId":"openid-p1","content":{"type":"text","text":"?"},"sentAt":"2026-03-02T12:00:00+00:00"}}
        decision {"via":[],"id":"x1","body":{"id":"x1","conversationId":"c1","contactId":"p1","at":"2026-03-02T12:00:01+00:00","kind":"assigned","fromTeamId":"shop","toAgentId":"a1","priority":0}}
        teamTurn {"team":"shop","turn":3,"agent":"a1"}
        agentSeat {"agent":"a1","moved":17724528010000000}
        article {"id":"q1","version":2,"removed":0,"liveVersion":1,"live":{"id":"q1","version":1},"body":{"id":"q1","version":2}}
        article {"id":"q2","version":1,"removed":1,"liveVersion":null,"live":null,"body":{"id":"q2","version":1}}
        articleVersion {"article":"q1","version":1,"body":{"id":"q1","version":1}}
        articleUse {"day":739677,"inbox":"i1","article":"q1","kind":"answered","count":3}
        articleUse {"day":739600,"inbox":"","article":"q1","kind":"answered","count":2}
        botDay {"day":739677,"conversation":"c1","inbox":"i1","arm":null,"asked":2,"answered":1,"offered":0,"chosen":0,"missed":1,"handed":1,"helpful":0,"unhelpful":0,"rejected":-1,"people":1,"last":"handed","reason":"misses"}
        replay {"id":"y1","version":2,"draft":{"rules":[]},"plan":["c1","c2"],"body":{"id":"y1"}}
        replayLine {"replay":"y1","n":0,"body":{"conversationId":"c1","messageId":"m1","at":"2026-03-02T12:00:00+00:00","text":"我要退款","before":{"kind":"missed","articleIds":[],"confidence":0},"after":{"kind":"answered","articleIds":["q1"],"confidence":0.5},"verdict":"better"}}
        embedding {"model":"small","wording":"退款","place":"0000803F00000040"}
        ruleEdition {"version":1,"head":{"version":1},"body":{"version":1,"rules":[]}}
        ruleDraft {"stamp":4,"body":{"stamp":4}}
        ruleRun {"id":"u1","version":1,"rules":[{"id":"r"}],"plan":["c1"],"body":{"id":"u1"}}
        ruleRunLine {"run":"u1","body":{"conversationId":"c1"}}
        form {"id":"f1","version":2,"removed":0,"live":1}
        formVersion {"form":"f1","version":1,"body":{"id":"f1"}}
        formSecret {"form":"f1","secret":"whsec"}
        formResult {"via":[],"id":"w1","body":{"id":"w1","formId":"f1","formName":"退款","version":1,"end":"done","conversationId":"c1","contactId":"p1","contactName":"小李","inboxId":"i1","startedAt":"2026-03-02T12:00:00+00:00","endedAt":"2026-03-02T12:01:00+00:00"}}
        formDelivery {"until":17724528320000000,"id":"v1","body":{"id":"v1","resultId":"w1","formId":"f1","version":1,"conversationId":"c1","state":"waiting","attempts":1,"nextAt":"2026-03-02T12:02:00+00:00","createdAt":"2026-03-02T12:01:00+00:00"}}
        shortLink {"code":"ab12","body":{"code":"ab12","target":"https://a.example/","keys":[],"campaignCode":"spring","inboxId":"i1","channel":"wechat","contactId":"p1","conversationId":"c1","messageId":"m2","createdAt":"2026-03-02T12:00:02+00:00"}}
        linkClick {"via":["y9"],"touchpoint":"k2","code":"ab12","at":17724528050000000,"campaign":"spring","contact":"p1"}
        linkClick {"via":[],"touchpoint":null,"code":"spring","at":17724528060000000,"campaign":"spring","contact":null}
        order {"via":[],"id":"b1","body":{"id":"b1","externalId":"S-1","buyer":{"phone":"13800138001"},"amountMinor":12900,"currency":"CNY","status":"paid","at":"2026-03-02T12:00:00+00:00","items":[],"refunds":[],"version":1,"refundedMinor":0,"netMinor":12900}}
        member {"id":"e1","body":{"id":"e1","phone":"13800138002","fields":{"level":"gold"},"importedAt":"2026-03-02T12:00:00+00:00"}}
        example {"kind":"intent","id":"z1","body":{"id":"z1","text":"我要退款"}}
        platformTagMember {"inbox":"i1","tag":"vip","external":"openid-p1"}
        review {"id":"h1","body":{"id":"h1","observationId":"o1","contactId":"p1","tagId":"vip","ruleId":"r1","ruleVersion":1,"source":"rule","confidence":0.75,"observedAt":"2026-03-02T12:00:00+00:00","decision":"accept","reviewerId":"a1","at":"2026-03-02T12:10:00+00:00"}}
        coverageWeek {"week":17723232000000000,"body":{"week":"2026-03-01T00:00:00+00:00"}}
        segmentCount {"segment":"n1","day":20514,"count":12}
        segmentExport {"segment":"n1","body":{"by":"a1"}}
        draft {"agent":"a1","conversation":"c1","written":17724528010000000,"body":{"agentId":"a1","conversationId":"c1"}}
        cannedUse {"id":"hello","count":4,"last":17724528010000000}
        scheduledReply {"id":"d1","state":"sent","why":null,"settled":17724529000000000,"body":{"id":"d1","conversationId":"c1","agentId":"a1","text":"到货了","attachments":[{"type":"image","media":{"attachmentId":"f1","contentType":"image/png","size":9}}],"dueAt":"2026-03-02T13:00:00+00:00","baseSeq":2,"cancelOnReply":true,"createdAt":"2026-03-02T12:00:00+00:00","state":"waiting"}}
        savedView {"id":"l1","position":1,"body":{"id":"l1","ownerId":"a1","name":"等我的","filter":{},"shared":true,"version":1,"updatedAt":"2026-03-02T12:00:00+00:00"}}
        """;

    /// <summary>Kind and record.</summary>
    public static IReadOnlyList<(string Kind, string Record)> All { get; } =
        [.. Written.Split('\n').Select(line => line.Split(' ', 2)).Select(parts => (parts[0], parts[1].TrimEnd('\r')))];

    /// <summary>Those of a kind.</summary>
    public static IReadOnlyList<string> Of(string kind) => [.. All.Where(one => one.Kind == kind).Select(one => one.Record)];
}

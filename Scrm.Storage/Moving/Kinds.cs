namespace Scrm.Storage.Moving;

/// <summary>
/// The kinds of records a store is made of, in the order they are moved: what others point to comes first. The names are part of the
/// format and never change; what can be worked out from other records is not moved.
/// </summary>
internal static class Kinds
{
    /// <summary>Number of the format.</summary>
    public const int Format = 1;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "catalog", "revision", "account", "value", "cursor",
        "contact", "merge", "mergeDismissal", "edit", "persona", "figures", "touchpoint", "tag", "observation", "signal", "contactDay", "contactHour",
        "conversation", "mention", "message", "outbox", "receipt", "decision", "teamTurn", "agentSeat",
        "article", "articleVersion", "articleUse", "botDay", "replay", "replayLine", "embedding",
        "ruleEdition", "ruleDraft", "ruleRun", "ruleRunLine",
        "form", "formVersion", "formSecret", "formResult", "formDelivery",
        "shortLink", "linkClick", "order", "member",
        "example", "platformTagMember", "review", "coverageWeek", "segmentCount", "segmentExport",
        "draft", "cannedUse", "scheduledReply", "savedView",
    ];
}

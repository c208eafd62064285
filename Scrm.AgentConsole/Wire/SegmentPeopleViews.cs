namespace Scrm.AgentConsole.Wire;

/// <summary>A person in a segment, and why.</summary>
internal sealed record SegmentMemberView(
    string Id, string Name, string? Source, bool? Following, IReadOnlyList<string> InboxIds, DateTimeOffset CreatedAt, DateTimeOffset LastSeenAt, IReadOnlyList<ReasonView> Reasons);

/// <summary>A condition that decides, by its place in the tree; what makes it hold as word, number or time.</summary>
internal sealed record ReasonView(
    string Path, bool Holds, string? Text, double? Number, DateTimeOffset? At, IReadOnlyList<ReasonQuoteView> Quotes);

/// <summary>The words behind a tag.</summary>
internal sealed record ReasonQuoteView(string AssignmentId, string? Quote, string? ConversationId, string? MessageId, DateTimeOffset At);

/// <summary>People asked for by conditions.</summary>
internal sealed record SegmentPeopleInput(ConditionView Condition, string? Cursor = null, int? Limit = null);

/// <summary>Two to four segments.</summary>
internal sealed record OverlapInput(IReadOnlyList<string> SegmentIds);

/// <summary>Every region of the segments: who is in exactly these, and in none when the list is empty.</summary>
internal sealed record OverlapView(int Total, IReadOnlyList<OverlapRegionView> Regions);

/// <summary>One region.</summary>
internal sealed record OverlapRegionView(IReadOnlyList<string> SegmentIds, int Count);

/// <summary>Examples by contact ids (not for a segment's own), and how heavy each dimension counts.</summary>
internal sealed record LookalikeInput(
    IReadOnlyList<string>? ContactIds = null, IReadOnlyDictionary<string, double>? DimensionWeights = null, int? Limit = null);

/// <summary>People like the examples.</summary>
internal sealed record LookalikeView(int Examples, IReadOnlyList<SharedTagView> Centre, IReadOnlyList<LookalikePersonView> People);

/// <summary>Somebody like the examples.</summary>
internal sealed record LookalikePersonView(string Id, string Name, double Similarity, IReadOnlyList<SharedTagView> Shared);

/// <summary>A tag in common: its weight, and its part of the likeness.</summary>
internal sealed record SharedTagView(string TagId, double Weight, double Share);

/// <summary>Who of a segment allows a purpose.</summary>
internal sealed record ConsentCountView(string Purpose, int Members, int Allowed);

/// <summary>What an export is for; language zh or en of the header.</summary>
internal sealed record ExportInput(string Purpose, string? Language = null);

/// <summary>An export that happened.</summary>
internal sealed record ExportView(string Id, string Purpose, string AgentId, DateTimeOffset At, int SegmentVersion, int Exported, int LeftOut);

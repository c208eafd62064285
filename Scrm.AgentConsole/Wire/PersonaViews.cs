using Scrm.Core.Personas;
using Scrm.Core.Picturing;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Wire;

/// <summary>The picture of a person as of now: every dimension of the company, empty ones with strength 0.</summary>
internal sealed record PersonaView(
    string ContactId,
    DateTimeOffset At,
    IReadOnlyList<PersonaDimensionView> Dimensions,
    ValueExplanation Value,
    StageFinding Stage,
    RoleFinding Role,
    HabitsView Habits,
    Mood Mood,
    IReadOnlyList<PersonQuote> Quotes,
    DateTimeOffset FirstSeenAt,
    DateTimeOffset LastSeenAt,
    string Currency);

/// <summary>One side of the picture.</summary>
internal sealed record PersonaDimensionView(
    string DimensionId, string Name, string NameEn, int Hue, double Strength, IReadOnlyList<PersonaTagView> Tags);

/// <summary>One trait; the assignments behind it are in the contact's tags. Before: its weight thirty days ago.</summary>
internal sealed record PersonaTagView(
    string TagId,
    string Name,
    string? NameEn,
    double Weight,
    IReadOnlyList<string> AssignmentIds,
    TagTrend Trend,
    double Before,
    IReadOnlyList<WeightParts> Parts,
    IReadOnlyList<TagValue> Values,
    IReadOnlyList<PersonQuote> Quotes);

/// <summary>Where and when the person writes; hours are of the time zone, 24 numbers or none.</summary>
internal sealed record HabitsView(
    string? Channel, int? Hour, string TimeZone, IReadOnlyList<ChannelCountView> Channels, IReadOnlyList<int> Hours);

/// <summary>Messages by one channel.</summary>
internal sealed record ChannelCountView(string Channel, int Messages);

/// <summary>What was seen of or decided about a tag, once; without words where they may not be read.</summary>
internal sealed record TagObservationView(
    string Id,
    ObservationKind Kind,
    DateTimeOffset At,
    TagSource Source,
    string? RuleId,
    int? RuleVersion,
    string? AgentId,
    double Confidence,
    string? Value,
    string? Quote,
    string? ConversationId,
    string? MessageId,
    string? EventId,
    DateTimeOffset? ExpiresAt);

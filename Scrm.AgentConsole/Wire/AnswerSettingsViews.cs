using Scrm.Core.Handoffs;

namespace Scrm.AgentConsole.Wire;

/// <summary>How the bot speaks and decides: in every inbox without settings of its own, and in each that has some.</summary>
internal sealed record AnswerSettingsList(AnswerSettingsView Default, IReadOnlyList<AnswerSettingsView> Inboxes);

/// <summary>Settings of an inbox; the empty id is the default. <paramref name="IsOwn"/>: it has its own, and does not follow the default.</summary>
internal sealed record AnswerSettingsView(
    string InboxId,
    bool IsOwn,
    int Version,
    double AnswerFrom,
    double OfferFrom,
    int MissesToHandoff,
    HandoffRules Handoff,
    IReadOnlyList<string> HandoffWords,
    string? Welcome,
    string Greeting,
    string NotUnderstood,
    string NotReadable,
    string HandingOver,
    string OfferHeading,
    string Thanked,
    string NotHelpful,
    bool AskHelpful,
    IReadOnlyList<string> HelpfulLabels);

/// <summary>Settings to save; what is absent stays as it is. <paramref name="Version"/>: the one the change was made on; absent: it holds on any.</summary>
internal sealed record AnswerSettingsInput(
    string? InboxId,
    double? AnswerFrom = null,
    double? OfferFrom = null,
    int? MissesToHandoff = null,
    HandoffRulesInput? Handoff = null,
    IReadOnlyList<string>? HandoffWords = null,
    string? Welcome = null,
    string? Greeting = null,
    string? NotUnderstood = null,
    string? NotReadable = null,
    string? HandingOver = null,
    string? OfferHeading = null,
    string? Thanked = null,
    string? NotHelpful = null,
    bool? AskHelpful = null,
    IReadOnlyList<string>? HelpfulLabels = null,
    int? Version = null);

/// <summary>Rules to save; what is absent stays as it is. <paramref name="VipValueFrom"/> below 0: the score does not matter.</summary>
internal sealed record HandoffRulesInput(
    bool? AskedForPerson = null,
    bool? Misses = null,
    bool? Complaint = null,
    IReadOnlyList<string>? ComplaintWords = null,
    bool? Negative = null,
    bool? Vip = null,
    bool? VipAlways = null,
    IReadOnlyList<string>? VipSegments = null,
    IReadOnlyList<string>? VipTiers = null,
    double? VipValueFrom = null);

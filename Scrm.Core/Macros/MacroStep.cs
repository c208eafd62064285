namespace Scrm.Core.Macros;

/// <summary>One step of a macro; what its kind does not need is null.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Text">Words of a reply or note, with places such as <c>{{contact.name}}</c>; reason of an ending.</param>
/// <param name="TagId">Which tag.</param>
/// <param name="Priority">Which priority.</param>
/// <param name="AgentId">To whom it goes.</param>
/// <param name="TeamId">To which team it goes.</param>
/// <param name="Minutes">For how long it is put aside.</param>
public sealed record MacroStep(
    MacroStepKind Kind,
    string? Text = null,
    string? TagId = null,
    int? Priority = null,
    string? AgentId = null,
    string? TeamId = null,
    int? Minutes = null);

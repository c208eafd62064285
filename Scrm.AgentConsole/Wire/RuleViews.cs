using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;
using Scrm.Core.Rules.Checks;

namespace Scrm.AgentConsole.Wire;

/// <summary>The rule book: what holds, what is being written, and what is doubtful about the latter, or else about the former.</summary>
internal sealed record RuleBookView(RuleEdition? Edition, RuleDraft? Draft, IReadOnlyList<RuleFinding> Findings);

/// <summary>The draft: every rule in its turn; the stamp is that of the draft it was begun with, 0 without one.</summary>
internal sealed record RulesInput(IReadOnlyList<Rule> Rules, long Stamp);

/// <summary>The draft of this stamp shall hold.</summary>
internal sealed record PublishRulesInput(long Stamp, string Note);

/// <summary>An earlier version shall hold again.</summary>
internal sealed record RestoreRulesInput(string Note);

/// <summary>A message to be tried; nothing is stored. Without a contact somebody new writes; without a moment it comes now.</summary>
internal sealed record RuleTryInput(string InboxId, string Text, string? ContactId = null, bool Published = false, string? Handoff = null, DateTimeOffset? At = null);

/// <summary>The rules that hold for it.</summary>
internal sealed record RuleTryView(IReadOnlyList<RuleTrace> Rules);

/// <summary>A dry run over so many of the last conversations; absent: 500.</summary>
internal sealed record RuleRunInput(int? Most = null);

namespace Scrm.Core.Rules.Checks;

/// <summary>What is doubtful about a rule.</summary>
public enum RuleFindingKind
{
    /// <summary>Two rules can both hold and want different teams: the first wins.</summary>
    TeamConflict,

    /// <summary>Two rules can both hold and want different agents: the first wins.</summary>
    AgentConflict,

    /// <summary>Two rules can both hold and answer differently: the first wins.</summary>
    AnswerConflict,

    /// <summary>Its conditions contradict each other.</summary>
    Never,

    /// <summary>Its dates are over, or the wrong way round.</summary>
    Expired,

    /// <summary>An inbox it wants is switched off or gone.</summary>
    NoInbox,

    /// <summary>A tag it speaks of is gone.</summary>
    NoTag,

    /// <summary>A segment it speaks of is switched off or gone.</summary>
    NoSegment,

    /// <summary>A team, agent, skill, article or form it speaks of is gone.</summary>
    NoTarget,

    /// <summary>Whenever it would hold, an earlier rule holds and stops.</summary>
    Hidden,
}

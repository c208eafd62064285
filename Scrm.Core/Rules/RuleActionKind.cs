namespace Scrm.Core.Rules;

/// <summary>What a rule does.</summary>
public enum RuleActionKind
{
    /// <summary>The team (its id) is the one that serves: at once where the conversation waits, else from the handoff on. The first rule decides.</summary>
    Team,

    /// <summary>People take over from the bot now.</summary>
    HandOff,

    /// <summary>So many points earlier in the queue, once in a conversation.</summary>
    Prioritise,

    /// <summary>Puts a tag (its id).</summary>
    Tag,

    /// <summary>The bot says these words. The first rule that answers decides.</summary>
    Say,

    /// <summary>The bot answers with an article (its id).</summary>
    Article,

    /// <summary>The bot begins a form (its id).</summary>
    Form,

    /// <summary>A note to a team (its id; none: the supervisors), once in a conversation.</summary>
    Notify,
}

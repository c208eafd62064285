namespace Scrm.Core.Rules;

/// <summary>What a rule does.</summary>
public enum RuleActionKind
{
    /// <summary>The team (its id) is the one that serves: at once where the conversation waits, else from the handoff on. The first rule decides.</summary>
    Team,

    /// <summary>The agent (id) gets the conversation while available, else it goes the way it would go without: at once where it waits, else from the handoff on. The first rule decides.</summary>
    Agent,

    /// <summary>Who gets it needs the skill (its name), beside what routing asks for.</summary>
    Skill,

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

    /// <summary>
    /// The bot's answer waits for a person's word and people take over: any answer, or with the value <c>article</c> only what comes from
    /// articles, with <c>written</c> only what a language model wrote. The text, if any, is said to the customer meanwhile.
    /// </summary>
    Approve,
}

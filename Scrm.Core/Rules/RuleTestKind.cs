namespace Scrm.Core.Rules;

/// <summary>What a condition looks at.</summary>
public enum RuleTestKind
{
    /// <summary>The network: any of the values.</summary>
    Channel,

    /// <summary>The account: any of the ids.</summary>
    Inbox,

    /// <summary>The message has any of the words.</summary>
    AnyWord,

    /// <summary>The message has all of the words.</summary>
    AllWords,

    /// <summary>The message meets the regular expression, the first value.</summary>
    Pattern,

    /// <summary>The person or the conversation has any of the tags: ids.</summary>
    Tag,

    /// <summary>The person is in any of the segments: ids.</summary>
    Segment,

    /// <summary>The person's value score, 0–100.</summary>
    Value,

    /// <summary>Weekdays (1 Monday … 7 Sunday; none: every day) and minutes of the company's day; an end before the begin is past midnight.</summary>
    Time,

    /// <summary>Any of the teams (ids) serves now, by its business hours, holidays and time zone; a team without hours always does.</summary>
    TeamHours,

    /// <summary>The script the message is written in: any of <c>han</c>, <c>latin</c>, <c>kana</c>, <c>hangul</c>.</summary>
    Script,

    /// <summary>The person's first conversation.</summary>
    FirstContact,

    /// <summary>Conversations of the person in the last days, this one included.</summary>
    Conversations,

    /// <summary>How the person's last conversation was resolved: any of the words.</summary>
    LastResolution,

    /// <summary>Minutes the customer waits for people.</summary>
    Waiting,

    /// <summary>At the handoff to people, for any of the reasons; none: any. A rule with such a condition is asked at handoffs only.</summary>
    Handoff,
}

namespace Scrm.Core.Outcomes;

/// <summary>Conversations a figure counts, for going from the figure to them.</summary>
public enum BotMeasure
{
    /// <summary>The customer asked the bot something.</summary>
    Asked,

    /// <summary>No person was needed, and the last question was answered without a complaint of the customer.</summary>
    Resolved,

    /// <summary>No person was needed.</summary>
    Deflected,

    /// <summary>They were handed to people.</summary>
    Handed,

    /// <summary>The bot found nothing for some message.</summary>
    Missed,

    /// <summary>The customer said that an answer did not help, or an agent rejected one.</summary>
    Unhelpful,
}

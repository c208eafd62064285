namespace Scrm.Bot.Channels;

/// <summary>What became of one try to send.</summary>
internal enum SendKind
{
    /// <summary>The platform took it.</summary>
    Sent,

    /// <summary>The platform said no; trying again would not help.</summary>
    Refused,

    /// <summary>The platform said: later.</summary>
    Wait,

    /// <summary>It surely never reached the platform; try again.</summary>
    NotReached,

    /// <summary>It was written and no answer came: it may have arrived.</summary>
    Uncertain,
}

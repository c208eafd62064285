namespace Scrm.Core.InboxChecks;

/// <summary>What is looked at, in the order it is shown.</summary>
public enum CheckKind
{
    /// <summary>A gateway process answers at all.</summary>
    Gateway,

    /// <summary>Everything the channel needs is filled in, and well formed.</summary>
    Settings,

    /// <summary>The platform's API can be reached.</summary>
    Platform,

    /// <summary>The platform takes the account's id and secret.</summary>
    Credentials,

    /// <summary>The platform lets our server's address in.</summary>
    Whitelist,

    /// <summary>Our clock and the platform's agree.</summary>
    Clock,

    /// <summary>The account may use what we use.</summary>
    Permission,

    /// <summary>Our own address answers, as the platform would call it.</summary>
    Door,

    /// <summary>The platform has called us.</summary>
    Webhook,
}

namespace Scrm.Core.AccountMenus;

/// <summary>Where an account's menu stands; stored by name.</summary>
public enum AccountMenuState
{
    /// <summary>Edited, not sent.</summary>
    Draft,

    /// <summary>To be sent to the platform.</summary>
    Publishing,

    /// <summary>To be read from the platform.</summary>
    Reading,

    /// <summary>The platform has it.</summary>
    Published,

    /// <summary>The platform did not take it.</summary>
    Failed,
}

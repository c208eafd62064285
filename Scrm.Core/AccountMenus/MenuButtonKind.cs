namespace Scrm.Core.AccountMenus;

/// <summary>What a button of an account's own menu does; stored by name.</summary>
public enum MenuButtonKind
{
    /// <summary>Sends a key: a keyword rule, a line or the opening word of the digit menu with the same key answers.</summary>
    Key,

    /// <summary>Answers with an article.</summary>
    Article,

    /// <summary>Begins a form.</summary>
    Form,

    /// <summary>Hands over to a team.</summary>
    Team,

    /// <summary>Opens an address.</summary>
    Link,

    /// <summary>Something of the platform that is not edited here; its value is the button as the platform wrote it, and goes back so.</summary>
    Other,
}

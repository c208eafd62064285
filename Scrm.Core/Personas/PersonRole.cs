namespace Scrm.Core.Personas;

/// <summary>What kind of person somebody is to the company; each is served in another way.</summary>
public enum PersonRole
{
    /// <summary>An ordinary customer.</summary>
    Consumer,

    /// <summary>An opinion leader: many listen.</summary>
    Kol,

    /// <summary>One of the company's own people.</summary>
    Employee,
}

namespace Scrm.Core.Contacts;

/// <summary>Who changed what is known of a person.</summary>
public enum EditSource
{
    /// <summary>A member of staff, by hand.</summary>
    Staff,

    /// <summary>Another system's data, imported.</summary>
    Import,

    /// <summary>The platform.</summary>
    Platform,

    /// <summary>The person, answering a form; or what the company's other system made of the answers.</summary>
    Form,

    /// <summary>Two people became one, or two again.</summary>
    Merge,
}

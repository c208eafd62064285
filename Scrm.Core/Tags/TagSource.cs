namespace Scrm.Core.Tags;

/// <summary>Who or what put a tag.</summary>
public enum TagSource
{
    /// <summary>A rule on the words of a message.</summary>
    Words,

    /// <summary>A tap on a menu.</summary>
    Menu,

    /// <summary>A scanned QR code.</summary>
    Scan,

    /// <summary>How the person came to follow.</summary>
    Subscribe,

    /// <summary>A member of staff.</summary>
    Agent,

    /// <summary>A click on one of our links or on an article.</summary>
    Link,

    /// <summary>An order.</summary>
    Purchase,

    /// <summary>A fact of the contact: an imported field, an attribute.</summary>
    Field,

    /// <summary>How often and how lately the person is here, buys and takes part.</summary>
    Behaviour,

    /// <summary>An answer in a form.</summary>
    Form,

    /// <summary>What a message is about, as the intent classifier says.</summary>
    Intent,

    /// <summary>The learned tagger.</summary>
    Learned,

    /// <summary>The platform's own tags of its followers.</summary>
    Platform,

    /// <summary>A file somebody imported.</summary>
    Import,

    /// <summary>A wish of the customer with its value, as the wish tagger finds it in the dialogue.</summary>
    Wish,

    /// <summary>A rule of the company's rule book.</summary>
    Rule,
}

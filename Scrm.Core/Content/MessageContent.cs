namespace Scrm.Core.Content;

/// <summary>What was said or done, the same for every channel; which members are set follows from <see cref="Type"/>.</summary>
public sealed record MessageContent
{
    /// <summary>Kind.</summary>
    public required MessageType Type { get; init; }

    /// <summary>Words: the text, a voice message's recognition, a caption, a menu's heading; for events a short description.</summary>
    public string? Text { get; init; }

    /// <summary>Attachment of image, voice, video and file.</summary>
    public Media? Media { get; init; }

    /// <summary>Place of a location.</summary>
    public Place? Place { get; init; }

    /// <summary>Card of a link.</summary>
    public LinkCard? Link { get; init; }

    /// <summary>Choices of a menu, in order.</summary>
    public IReadOnlyList<MenuChoice>? Choices { get; init; }

    /// <summary>What was done, for events and for text sent by tapping a choice.</summary>
    public PlatformEvent? Event { get; init; }

    /// <summary>Plain words.</summary>
    public static MessageContent OfText(string text) => new() { Type = MessageType.Text, Text = text };

    /// <summary>A heading with choices.</summary>
    public static MessageContent OfMenu(string heading, IReadOnlyList<MenuChoice> choices) =>
        new() { Type = MessageType.Menu, Text = heading, Choices = choices };
}

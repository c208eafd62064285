using System.Text.Json;

namespace Scrm.Bot.Activities;

/// <summary>A file or a card.</summary>
/// <param name="ContentType">MIME type.</param>
/// <param name="ContentUrl">Where a file is, or null.</param>
/// <param name="Content">A card itself, or null.</param>
/// <param name="Name">A file's name, or null.</param>
internal sealed record ActivityAttachment(string? ContentType, string? ContentUrl = null, JsonElement? Content = null, string? Name = null)
{
    /// <summary>A card with a heading, pictures and buttons.</summary>
    public const string HeroCard = "application/vnd.microsoft.card.hero";
}

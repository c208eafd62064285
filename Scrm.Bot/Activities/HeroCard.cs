namespace Scrm.Bot.Activities;

/// <summary>A card with a heading, pictures and buttons.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Text">Words under it.</param>
/// <param name="Images">Pictures.</param>
/// <param name="Buttons">Buttons.</param>
/// <param name="Subtitle">Second heading.</param>
internal sealed record HeroCard(
    string? Title = null, string? Text = null, IReadOnlyList<CardImage>? Images = null, IReadOnlyList<CardAction>? Buttons = null, string? Subtitle = null);

/// <summary>A picture of a card.</summary>
/// <param name="Url">Where it is.</param>
internal sealed record CardImage(string? Url);

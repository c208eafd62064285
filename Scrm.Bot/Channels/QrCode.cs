namespace Scrm.Bot.Channels;

/// <summary>A code of a platform.</summary>
/// <param name="PictureUrl">Where its picture is.</param>
/// <param name="Content">What it says to any scanner, or null.</param>
internal sealed record QrCode(string PictureUrl, string? Content);

using Scrm.Core.Content;

namespace Scrm.Core.Conversations;

/// <summary>The last message as a list shows it.</summary>
/// <param name="Seq">Its sequence number.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Type">What it carries.</param>
/// <param name="Text">Its words, cut to 120 characters, or null.</param>
/// <param name="At">When.</param>
public sealed record MessagePreview(long Seq, MessageDirection Direction, MessageType Type, string? Text, DateTimeOffset At);

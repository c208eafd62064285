namespace Scrm.Tests.Faults.Checks;

/// <summary>A line of a transcript as the store has it.</summary>
internal sealed record StoredLine(
    string Id, string ConversationId, long Seq, string Direction, string Author, string? Text, string? Delivery, string? Notice, string? NoticeAgent, string At = "");

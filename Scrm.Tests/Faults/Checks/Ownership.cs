namespace Scrm.Tests.Faults.Checks;

/// <summary>Reads the notices of a transcript: whoever claims must find nobody there.</summary>
internal static class Ownership
{
    public static IEnumerable<string> Problems(IReadOnlyList<StoredLine> lines)
    {
        foreach (var conversation in lines.GroupBy(line => line.ConversationId))
        {
            string? owner = null;
            foreach (var line in conversation.Where(line => line.Notice is not null))
            {
                if (line.Notice == "claimed" && owner is not null && owner != line.NoticeAgent)
                {
                    yield return $"line {line.Seq}: {line.NoticeAgent} claimed what {owner} owned";
                }

                owner = line.Notice switch
                {
                    "claimed" or "takenOver" => line.NoticeAgent,
                    "handoff" or "transferred" or "resolved" or "reopened" => null,
                    _ => owner,
                };
            }
        }
    }
}

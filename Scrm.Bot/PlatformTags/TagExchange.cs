using Scrm.Bot.Channels;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.PlatformTags;

namespace Scrm.Bot.PlatformTags;

/// <summary>One exchange with a platform while it runs: counts its calls, keeps what it did and what a person should know.</summary>
internal sealed class TagExchange(Inbox inbox, IPlatformTags platform, DateTimeOffset now)
{
    /// <summary>A run leaves the account's daily calls to others; what is left waits for the next run.</summary>
    public const int MostCalls = 300;

    private readonly List<PlatformTagNote> _notes = [];

    public IPlatformTags Platform => platform;

    public Inbox Inbox => inbox;

    public int Calls { get; private set; }

    public int Pushed { get; set; }

    public int TakenOff { get; set; }

    public int Pulled { get; set; }

    public int Removed { get; set; }

    /// <summary>True: nothing more is asked of the platform in this run.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<PlatformTagNote> Notes => [.. _notes.AsEnumerable().Reverse()];

    /// <summary>Asks the platform once; a refusal is noted, and unless it is about people or one tag it ends the run.</summary>
    public async Task<Result<T>> AskAsync<T>(string? tagId, int people, Func<IPlatformTags, Inbox, Task<Result<T>>> call)
    {
        if (IsOver || Calls >= MostCalls)
        {
            if (!IsOver)
            {
                IsOver = true;
                Note("callsSpent", "This exchange made as many calls as it may; the next one goes on.", null);
            }

            return new Fault(FaultCode.Conflict, "Later.", "callsSpent");
        }

        Calls++;
        var answer = await call(platform, inbox);
        if (!answer.IsOk && !(platform.IsAboutPeople(answer.Fault) && people > 1))
        {
            Note(answer.Fault.Detail ?? "refused", answer.Fault.Message, tagId, people);
            IsOver = IsOver || (!platform.IsAboutPeople(answer.Fault) && !IsAboutTag(answer.Fault));
        }

        return answer;
    }

    public void Note(string code, string message, string? tagId, int people = 0)
    {
        // People of one tag who are refused for the same reason are one note.
        var same = _notes.FindIndex(n => n.Code == code && n.TagId == tagId);
        if (same >= 0)
        {
            _notes[same] = _notes[same] with { People = _notes[same].People + people };
        }
        else
        {
            _notes.Add(new PlatformTagNote(now, code, message, tagId, people));
        }
    }

    private static bool IsAboutTag(Fault fault) => fault.Detail is "tagName" or "tagNameTooLong" or "unknownTag" or "tooManyTags" or "systemTag";
}

using System.Security.Cryptography;
using Scrm.Emulators.WeChat.State;
using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Emulators.WeChat.Push;

/// <summary>Puts the common fields around a message or an event and queues it.</summary>
internal sealed class PushComposer(PushQueue queue, PlatformClock clock)
{
    private const int MostBlanks = 32;

    /// <summary>Queues a message; its id, or null where the queue is full.</summary>
    public long? Message(AccountState account, Follower follower, IReadOnlyList<XmlField> fields, long? lineId)
    {
        var id = account.NextMessageId();
        var xml = PushXml.Write([.. Common(account, follower), .. fields, XmlField.Number("MsgId", id)]);
        var job = new PushJob(account, follower, fields[0].Value, Blanks(account, xml)) { LineId = lineId, ShowsFailure = true, MostArticles = 1 };
        return queue.Add(job) ? id : null;
    }

    public bool Event(AccountState account, Follower follower, IReadOnlyList<XmlField> fields, bool showsFailure, long? lineId = null)
    {
        var xml = PushXml.Write([.. Common(account, follower), .. fields]);
        var name = fields.Count > 1 ? fields[1].Value : fields[0].Value;
        return queue.Add(new PushJob(account, follower, name, Blanks(account, xml)) { ShowsFailure = showsFailure, LineId = lineId });
    }

    /// <summary>Queues XML as it is, well-formed or not.</summary>
    public bool Raw(AccountState account, Follower follower, string xml) =>
        queue.Add(new PushJob(account, follower, "raw", xml) { ShowsFailure = true });

    private XmlField[] Common(AccountState account, Follower follower) =>
    [
        XmlField.Text("ToUserName", account.Settings.AccountId),
        XmlField.Text("FromUserName", follower.OpenId),
        XmlField.Number("CreateTime", clock.GetUtcNow().ToUnixTimeSeconds()),
    ];

    // Blanks before the end make every padding from 1 to 32 occur, whatever the message.
    private static string Blanks(AccountState account, string xml) => account.Envelope is null
        ? xml
        : xml[..^"</xml>".Length] + new string(' ', RandomNumberGenerator.GetInt32(MostBlanks)) + "</xml>";
}

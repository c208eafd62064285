using System.Diagnostics.Metrics;

namespace Scrm.Bot.Gateway;

/// <summary>What the gateway counts, per inbox.</summary>
internal sealed class GatewayMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _received = Of(meters, "scrm.messages.received", "Genuine inbound messages, repeats among them.");
    private readonly Counter<long> _stored = Of(meters, "scrm.messages.stored", "Inbound messages stored for the first time.");
    private readonly Counter<long> _spooled = Of(meters, "scrm.messages.spooled", "Inbound messages kept beside the store while it was away.");
    private readonly Counter<long> _answered = Of(meters, "scrm.messages.answered", "Inbound messages the bot answered.");
    private readonly Counter<long> _outcomes = Of(meters, "scrm.messages.outcomes", "Outgoing messages by outcome.");
    private readonly Counter<long> _sent = Of(meters, "scrm.messages.sent", "Outgoing messages their platforms took.");
    private readonly Counter<long> _uncertain = Of(meters, "scrm.messages.uncertain", "Outgoing messages nobody knows the fate of.");
    private readonly Counter<long> _dead = Of(meters, "scrm.messages.dead", "Inbound messages set aside, and outgoing ones that failed.");
    private readonly Counter<long> _links = Of(meters, "scrm.links.opened", "Short links opened, by what became of the click.");
    private readonly Counter<long> _refused = Of(meters, "scrm.webhooks.refused", "Webhook calls turned away.");

    public void Received(string inboxId) => _received.Add(1, new KeyValuePair<string, object?>("inbox", inboxId));

    public void Stored(string inboxId) => _stored.Add(1, new KeyValuePair<string, object?>("inbox", inboxId));

    public void Spooled(string inboxId) => _spooled.Add(1, new KeyValuePair<string, object?>("inbox", inboxId));

    public void Sent(string inboxId) => _sent.Add(1, new KeyValuePair<string, object?>("inbox", inboxId));

    public void Uncertain(string inboxId) => _uncertain.Add(1, new KeyValuePair<string, object?>("inbox", inboxId));

    public void Dead(string inboxId) => _dead.Add(1, new KeyValuePair<string, object?>("inbox", inboxId));

    public void Answered(string inboxId) => _answered.Add(1, new KeyValuePair<string, object?>("inbox", inboxId));

    public void Refused(string inboxId) => _refused.Add(1, new KeyValuePair<string, object?>("inbox", inboxId));

    public void LinkOpened(string outcome) => _links.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void Outcome(string inboxId, string outcome) =>
        _outcomes.Add(1, new KeyValuePair<string, object?>("inbox", inboxId), new KeyValuePair<string, object?>("outcome", outcome));

    private static Counter<long> Of(IMeterFactory meters, string name, string description) =>
        meters.Create("Scrm").CreateCounter<long>(name, "{message}", description);
}

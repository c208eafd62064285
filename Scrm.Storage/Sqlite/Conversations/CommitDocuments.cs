using Scrm.Core.Conversations;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Forms;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>A commit with its documents written out, on the caller's thread: the one writer only binds them.</summary>
internal sealed class CommitDocuments
{
    /// <summary>Writes them out.</summary>
    /// <exception cref="ArgumentException">A version does not follow on the expected one.</exception>
    public CommitDocuments(ConversationCommit commit)
    {
        if (commit.Conversation.Version != commit.ExpectedVersion + 1)
        {
            throw new ArgumentException("The conversation's version must follow on the expected one.", nameof(commit));
        }

        Commit = commit;
        Conversation = Json.Write(commit.Conversation);
        Messages = [.. commit.Messages.Select(message => new MessageDocument(message))];
        Changed = [.. commit.Changed.Select(message => new MessageDocument(message))];
        Outbox = [.. commit.Outbox.Select(entry => (entry, Json.Write(entry)))];
        Contact = commit.Contact is { } contact ? new ContactDocument(contact, commit.ExpectedContactVersion) : null;
        Links = [.. commit.Links.Select(link => (link, Json.Write(link)))];
        Touchpoints = [.. commit.Touchpoints.Select(touchpoint => (touchpoint, Json.Write(touchpoint)))];
        Observations = [.. commit.Observations.Select(observation => (observation, Json.Write(observation)))];
        Tags = [.. commit.Tags.Select(tag => (tag, Json.Write(tag)))];
        Edits = [.. commit.Edits.Select(edit => (edit, Json.Write(edit)))];
        Mentions = [.. commit.Mentions.Select(mention => (mention, Json.Write(mention)))];
        Forms = FormOutcomeRows.Write(commit.Forms);
        Figures = commit.Figures is { } figures ? Json.Write(figures) : null;
        Decision = commit.Decision is { } decision ? Json.Write(decision) : null;
        Persona = commit.Persona is { } persona ? Json.Write(persona) : null;
    }

    /// <summary>The commit itself.</summary>
    public ConversationCommit Commit { get; }

    /// <summary>The conversation.</summary>
    public string Conversation { get; }

    /// <summary>New lines.</summary>
    public IReadOnlyList<MessageDocument> Messages { get; }

    /// <summary>Changed lines.</summary>
    public IReadOnlyList<MessageDocument> Changed { get; }

    /// <summary>New outbox entries.</summary>
    public IReadOnlyList<(OutboxEntry Entry, string Body)> Outbox { get; }

    /// <summary>New links of ours.</summary>
    public IReadOnlyList<(Core.Links.ShortLink Link, string Body)> Links { get; }

    /// <summary>The person, or null.</summary>
    public ContactDocument? Contact { get; }

    /// <summary>New entries of the timeline.</summary>
    public IReadOnlyList<(Core.Contacts.Touchpoint Touchpoint, string Body)> Touchpoints { get; }

    /// <summary>What was seen of tags.</summary>
    public IReadOnlyList<(TagObservation Observation, string Body)> Observations { get; }

    /// <summary>Tags put.</summary>
    public IReadOnlyList<(TagAssignment Tag, string Body)> Tags { get; }

    /// <summary>What changed of the person's facts.</summary>
    public IReadOnlyList<(Core.Contacts.ContactEdit Edit, string Body)> Edits { get; }

    /// <summary>Colleagues called.</summary>
    public IReadOnlyList<(Core.Mentions.Mention Mention, string Body)> Mentions { get; }

    /// <summary>Ended forms.</summary>
    public IReadOnlyList<(Core.Dialogues.FormOutcome Outcome, string Result, string? Delivery)> Forms { get; }

    /// <summary>What was counted of the person, or null.</summary>
    public string? Figures { get; }

    /// <summary>Why it changes hands, or null.</summary>
    public string? Decision { get; }

    /// <summary>The person's picture, or null.</summary>
    public string? Persona { get; }
}

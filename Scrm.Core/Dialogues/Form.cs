namespace Scrm.Core.Dialogues;

/// <summary>A row of questions the bot asks, in one of its versions. A form that is being filled in finishes on its version.</summary>
public sealed record Form
{
    /// <summary>Short name chosen by staff, <c>a-z 0-9 _ -</c>: tag rules read <c>id.field</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>Rises by one with every save.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The questions, in order; keys are unique.</summary>
    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>Messages with one of these begin it.</summary>
    public IReadOnlyList<string> StartWords { get; init; } = [];

    /// <summary>Answering with one of these articles begins it.</summary>
    public IReadOnlyList<string> StartArticles { get; init; } = [];

    /// <summary>Only in these inboxes; empty: in all.</summary>
    public IReadOnlyList<string> InboxIds { get; init; } = [];

    /// <summary>Language its built-in words were taken from: <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>What the bot says besides the questions.</summary>
    public FormWords Words { get; init; } = FormWords.Chinese;

    /// <summary>True: the answers are read back before it is sent.</summary>
    public bool Confirm { get; init; } = true;

    /// <summary>Answers in a row that cannot be used, after which people take over.</summary>
    public int Tries { get; init; } = 3;

    /// <summary>Minutes of silence before one reminder; 0: none.</summary>
    public int RemindMinutes { get; init; }

    /// <summary>Minutes of silence after which it ends; what was filled in is kept.</summary>
    public int TimeoutMinutes { get; init; } = 30;

    /// <summary>Who is told when it is done, or null.</summary>
    public FormHook? Hook { get; init; }

    /// <summary>When this version was saved.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Who saved it; null: nobody, it came with the system.</summary>
    public string? UpdatedBy { get; init; }

    /// <summary>Why, in the author's words, or null.</summary>
    public string? ChangeNote { get; init; }

    /// <summary>The question of this key, or null.</summary>
    public FormField? Field(string? key) => key is null ? null : Fields.FirstOrDefault(f => f.Key == key);
}

using Scrm.Core.Content;
using Scrm.Core.Handoffs;

namespace Scrm.Core.Answers;

/// <summary>One question with its inbox's settings: makes the answer for each way it can end, with the memory that goes with it.</summary>
internal sealed class AnswerTurn(AnswerQuestion question, AnswerSettings settings, AnswerSkill skill)
{
    public AnswerQuestion Question => question;

    public AnswerSettings Settings => settings;

    public Answer Welcome()
    {
        var content = settings.Menu is { } menu ? MenuReader.Shown(menu, settings.Welcome) : Words(settings.Welcome);
        return content is null
            ? Silent() with { Memory = BotMemory.Empty }
            : new Answer(AnswerKind.Answer, AnswerReason.Welcome, 1, content, [], BotMemory.Empty);
    }

    public Answer Silent() => new(AnswerKind.None, AnswerReason.Silent, 0, null, [], question.Memory);

    /// <summary>The rule by which people take over before anything is looked up, or null.</summary>
    public HandoffFinding? HandoffBefore(string text, bool asksForPerson) =>
        HandoffPolicy.Of(Facts(text) with { AsksForPerson = asksForPerson }, settings.Handoff);

    /// <summary>The rule by which people take over where no answer is sure, or null.</summary>
    public HandoffFinding? HandoffUnsure(string text) =>
        HandoffPolicy.Of(Facts(text) with { IsSure = false, SoundsUnhappy = skill.SoundsUnhappy }, settings.Handoff);

    public Answer AskedForPerson(string text) => HandedOff(new HandoffFinding(HandoffCause.AskedForPerson), text);

    /// <summary>People take over, with what was asked and what came near.</summary>
    public Answer HandedOff(HandoffFinding finding, string text, IReadOnlyList<AnswerCandidate>? candidates = null)
    {
        var near = candidates is { Count: > 0 } ? candidates[0] : null;
        var found = finding.Cause == HandoffCause.AskedForPerson ? "人工" : near?.Question;
        return Handoff(finding, near?.Score ?? 1, candidates ?? [], question.Memory.Tried.With(text, found, near?.Score));
    }

    /// <summary>Greeted back, once for several greetings in a row; what was missed or offered before stays as it was.</summary>
    public Answer Greeting()
    {
        if (question.Memory.GreetedAt is { } greeted && question.Asker.At - greeted <= BurstRules.Window)
        {
            return Silent();
        }

        return new Answer(AnswerKind.Answer, AnswerReason.Greeting, 1, Words(settings.Greeting), [], question.Memory with { GreetedAt = question.Asker.At });
    }

    /// <summary>What a keyword rule says, begins or hands over.</summary>
    public Answer Rule(AnswerRule rule, string text)
    {
        var word = rule.Keywords.Count > 0 ? rule.Keywords[0] : rule.Id;
        if (!rule.Handoff)
        {
            return Fixed(AnswerReason.Rule, rule.Answer, text, word) with { FormId = rule.FormId, RuleId = rule.Id };
        }

        var handed = Handoff(new HandoffFinding(HandoffCause.Rule, word), 1, [], question.Memory.Tried.With(text, word));
        return handed with { Content = rule.Answer ?? handed.Content, TeamId = rule.TeamId, RuleId = rule.Id };
    }

    public Answer Menu(DigitMenu menu, string text) => Fixed(AnswerReason.Menu, MenuReader.Shown(menu), text, menu.Heading);

    /// <summary>What an option does that is no article; the part of the menu it stands in stays open.</summary>
    public Answer Option(MenuPick pick) => pick.Option switch
    {
        { Handoff: true } option => AskedForPerson(option.Label) with { TeamId = option.TeamId },
        { Menu: { } below } option => Within(Fixed(AnswerReason.Menu, MenuReader.Shown(below), option.Key, option.Label), [.. pick.Path, option.Key]),
        { FormId: { } form } option => Form(form, option.Label),
        { Answer: { } content } option => Within(Fixed(AnswerReason.Menu, content, option.Key, option.Label), pick.Path),
        _ => Silent(),
    };

    /// <summary>A form begins; who runs forms words its first question.</summary>
    public Answer Form(string formId, string text) => new(AnswerKind.Answer, AnswerReason.Form, 1, null, [], Answered(question.Memory.Tried.With(text, formId))) { FormId = formId };

    /// <summary>Keeps a part of the menu open.</summary>
    public static Answer Within(Answer answer, IReadOnlyList<string> path) => answer with { Memory = answer.Memory with { MenuPath = path } };

    public Answer Chosen(KnowledgeArticle article) =>
        With(article, AnswerReason.Choice, article.Question, [new AnswerCandidate(article.Id, article.Question, 1)]);

    public Answer Article(KnowledgeArticle article, string text, IReadOnlyList<AnswerCandidate> candidates) =>
        With(article, AnswerReason.Article, text, candidates);

    /// <summary>A word on the last answer: thanked, or counted as a miss.</summary>
    public Answer Feedback(bool helped, string text) => helped
        ? new Answer(AnswerKind.Answer, AnswerReason.Feedback, 1, Words(settings.Thanked), [], Answered(question.Memory.Tried))
        : Missed(text, [], settings.NotHelpful);

    /// <summary>What the message says of the last answer, or null.</summary>
    public bool? Verdict(string text) =>
        AnswerFollowUp.Verdict(question.Memory.Last is { } last && last.IsFollowedBy(question.Asker.At) ? last : null, text, settings);

    public Answer Offer(string text, IReadOnlyList<AnswerCandidate> candidates)
    {
        var tried = question.Memory.Tried.With(text, string.Join(" / ", candidates.Select(c => c.Question)), candidates[0].Score);
        if (TooManyMisses(MissesSoFar) is { } finding)
        {
            return Handoff(finding, candidates[0].Score, candidates, tried);
        }

        var memory = new BotMemory(MissesSoFar, [.. candidates.Select(c => c.ArticleId)], tried) { Fragments = FragmentsAfter(text) };
        return new Answer(AnswerKind.Offer, AnswerReason.Article, candidates[0].Score, OfferReader.Shown(settings.OfferHeading, candidates), candidates, memory);
    }

    public Answer Missed(string text, IReadOnlyList<AnswerCandidate> candidates) => Missed(text, candidates, settings.NotUnderstood);

    /// <summary>A picture, a voice without words, a place: received, and honestly not read. It counts as a miss, so a second one reaches people.</summary>
    public Answer Unreadable(MessageType type) => Missed($"[{type}]", [], settings.NotReadable);

    private Answer Missed(string text, IReadOnlyList<AnswerCandidate> candidates, string words)
    {
        var confidence = candidates.Count > 0 ? candidates[0].Score : 0;
        var tried = question.Memory.Tried.With(text, found: null);
        var misses = MissesSoFar + 1;
        return TooManyMisses(misses) is { } finding
            ? Handoff(finding, confidence, candidates, tried)
            : new Answer(
                AnswerKind.None, AnswerReason.NotFound, confidence, Words(words), candidates, new BotMemory(misses, [], tried) { Fragments = FragmentsAfter(text) });
    }

    private Answer With(KnowledgeArticle article, AnswerReason reason, string text, IReadOnlyList<AnswerCandidate> candidates)
    {
        var content = article.AnswerOn(question.Asker.Channel);
        if (settings.AskHelpful && content is { Type: MessageType.Text, Text: { } words })
        {
            content = MessageContent.OfMenu(words, ChoiceReader.Numbered(settings.HelpfulLabels));
        }

        var memory = Answered(question.Memory.Tried.With(text, article.Question, candidates[0].Score)) with { Choices = content.Choices ?? [] };
        return new Answer(AnswerKind.Answer, reason, candidates[0].Score, content, candidates, memory) { Article = article };
    }

    /// <summary>Misses before this message; an offer nobody took was a wrong guess, so it counts: there is never a third guess.</summary>
    private int MissesSoFar => question.Memory.Misses + (question.Memory.OfferedArticleIds.Count > 0 ? 1 : 0);

    private Answer Fixed(AnswerReason reason, MessageContent? content, string text, string found) =>
        new(AnswerKind.Answer, reason, 1, content, [], Answered(question.Memory.Tried.With(text, found)));

    /// <summary>What was tried stays in the memory so that it goes with the handoff; the host forgets it afterwards.</summary>
    private Answer Handoff(HandoffFinding finding, double confidence, IReadOnlyList<AnswerCandidate> candidates, IReadOnlyList<string> tried) =>
        new(AnswerKind.Handoff, ReasonOf(finding.Cause), confidence, Words(settings.HandingOver), candidates, Answered(tried)) { Handoff = finding };

    private HandoffFinding? TooManyMisses(int misses) =>
        HandoffPolicy.Of(new HandoffFacts("") { IsMissTooMany = misses >= settings.MissesToHandoff }, settings.Handoff);

    private HandoffFacts Facts(string text) => new(text)
    {
        Complains = skill.Complains,
        Segments = question.Asker.Segments,
        Tier = question.Asker.Tier,
        Value = question.Asker.Value,
    };

    private IReadOnlyList<Fragment> FragmentsAfter(string text) =>
        string.IsNullOrWhiteSpace(question.Content.Text) ? [] : BurstRules.After(question.Memory.Fragments, text, question.Asker.At);

    private static AnswerReason ReasonOf(HandoffCause cause) => cause switch
    {
        HandoffCause.Complaint => AnswerReason.Complaint,
        HandoffCause.Negative => AnswerReason.Negative,
        HandoffCause.Vip => AnswerReason.Vip,
        HandoffCause.Misses => AnswerReason.Misses,
        HandoffCause.Rule => AnswerReason.Rule,
        _ => AnswerReason.AskedForPerson,
    };

    private static BotMemory Answered(IReadOnlyList<string> tried) => new(0, [], tried);

    private static MessageContent? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : MessageContent.OfText(text);
}

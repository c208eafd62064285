using System.Collections.Frozen;
using Scrm.Core.Content;

namespace Scrm.Core.Answers;

/// <summary>
/// Decides what the bot says. Pure and safe for any number of callers at once; building one indexes the whole book
/// (about a fifth of a second for 20,000 articles), so a host keeps one per <see cref="AnswerBook.Revision"/> and makes the next one from it.
/// </summary>
public sealed class Answerer
{
    // So many candidates an answer has.
    private const int Best = 3;

    private readonly AnswerBook _book;
    private readonly RuleBook _rules;
    private readonly Retriever _retriever;
    private readonly FrozenDictionary<string, KnowledgeArticle> _articles;
    private readonly Admission _admission;
    private readonly AnswerSkill _skill;

    /// <summary>Indexes a book.</summary>
    /// <param name="book">What it answers from.</param>
    /// <param name="skill">What it has learned; null: nothing yet.</param>
    public Answerer(AnswerBook book, AnswerSkill? skill = null)
        : this(book, skill ?? AnswerSkill.Plain, Retriever.Build(book.Articles, skill?.Matcher, book.Words))
    {
    }

    private Answerer(AnswerBook book, AnswerSkill skill, Retriever retriever)
    {
        _book = book;
        _skill = skill;
        _rules = new RuleBook(book.Rules);
        _retriever = retriever;
        _articles = book.Articles.Where(a => a.Enabled).DistinctBy(a => a.Id).ToFrozenDictionary(a => a.Id);
        _admission = new Admission(_articles.Values);
    }

    /// <summary>An answerer for a later revision of the same book; articles that stayed are not indexed again.</summary>
    public Answerer With(AnswerBook book) => new(book, _skill, _retriever.With(book.Articles, book.Words));

    /// <summary>Revision of the book this one answers from.</summary>
    public long Revision => _book.Revision;

    /// <summary>An inbox's settings.</summary>
    public AnswerSettings SettingsOf(string inboxId) => _book.For(inboxId);

    /// <summary>An article that may be found, or null.</summary>
    public KnowledgeArticle? Article(string id) => _articles.GetValueOrDefault(id);

    /// <summary>True when the words ask for a person.</summary>
    public bool AsksForPerson(string inboxId, string? text) => text is not null && HandoffWish.In(text, _book.For(inboxId).HandoffWords);

    /// <summary>True for words that only greet or ask for a person: what was asked before still is.</summary>
    public bool AsksNothing(string inboxId, string text) => BurstRules.IsGreeting(text) || AsksForPerson(inboxId, text);

    /// <summary>True for words that only thank, agree or take leave: nothing is asked any more.</summary>
    public static bool IsSettled(string text) => Courtesies.AreAll(text);

    /// <summary>What a message is looked up as: its words, and they together with the unclear ones just before; empty: it has no words.</summary>
    public static IReadOnlyList<string> LookedUp(AnswerQuestion question)
    {
        var meant = ChoiceReader.Meant(question);
        return meant.Content.Text is not { } text || string.IsNullOrWhiteSpace(text) ? []
            : BurstRules.Joined(meant.Memory.Fragments, text, meant.Asker.At) is { } joined ? [text, joined]
            : [text];
    }

    /// <summary>What to say to a message or event, what to remember of it, and what it counts as.</summary>
    public Answer Decide(AnswerQuestion question)
    {
        var (meant, settings) = (ChoiceReader.Meant(question), _book.For(question.InboxId));
        return AnswerFollowUp.Of(meant, settings, Decide(new AnswerTurn(meant, settings, _skill)));
    }

    /// <summary>The articles nearest to a question that may answer its asker, best first, however unsure, for staff, who choose themselves.</summary>
    public IReadOnlyList<AnswerCandidate> Suggest(string text, IReadOnlyList<string> history, Asker asker) =>
        Judged(_retriever.Find(text, history, Best, a => _admission.Admits(a, asker)));

    /// <summary>The decision with what it was made from, for people who try a question.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="others">Articles the book does not answer from (drafts, archived, switched off), to say that one of them would have matched.</param>
    public AnswerExplanation Explain(AnswerQuestion question, IReadOnlyList<KnowledgeArticle> others)
    {
        var answer = Decide(question);
        var text = question.Content.Text ?? "";
        var leftOut = LeftOut.Of(Judged(_retriever.Find(text, question.History, LeftOut.LookedAt)), _articles, a => _admission.Refusal(a, question.Asker))
            .Concat(LeftOut.Unpublished(others, text, question, _skill));
        return new AnswerExplanation(
            answer,
            _book.For(question.InboxId),
            [.. answer.Candidates.Select(c => MatchedWords.Of(text, _articles[c.ArticleId]))],
            [.. leftOut.OrderByDescending(l => l.Score)]);
    }

    private Answer Decide(AnswerTurn turn)
    {
        var question = turn.Question;
        var text = question.Content.Text;
        return question.Content.Event switch
        {
            { Kind: PlatformEventKind.ChoiceTapped } tap => Tapped(turn, tap.Key ?? "", text),
            { Kind: PlatformEventKind.Subscribe } => turn.Welcome(),
            { Kind: PlatformEventKind.MenuClick, Key: { } key } => MenuClicked(turn, key),
            not null => turn.Silent(),
            null when string.IsNullOrWhiteSpace(text) => Wordless(turn, question.Content.Type),
            null => Said(turn, text),
        };
    }

    private Answer Tapped(AnswerTurn turn, string key, string? label)
    {
        if (OfferReader.Tapped(Offered(turn), key, label) is { } article)
        {
            return turn.Chosen(article);
        }

        if (turn.Settings.Menu is { } menu && MenuReader.Tapped(menu, turn.Question.Memory.MenuPath, key, label) is { } option)
        {
            return Option(turn, option);
        }

        return string.IsNullOrWhiteSpace(label) ? turn.Silent() : Said(turn, label);
    }

    private Answer MenuClicked(AnswerTurn turn, string key)
    {
        if (turn.Settings.Menu is { } menu)
        {
            if (MenuReader.Tapped(menu, [], key, label: null) is { } option)
            {
                return Option(turn, option);
            }

            if (MenuReader.Opens(menu, key))
            {
                return turn.Menu(menu, key);
            }
        }

        if (MenuKey.Form(key) is { } form)
        {
            return turn.Form(form, key);
        }

        if (MenuKey.Team(key) is { } team)
        {
            return turn.AskedForPerson(key) with { TeamId = team };
        }

        if (_rules.ForKey(turn.Question.InboxId, key) is { } rule)
        {
            return turn.Rule(rule, key);
        }

        if (HandoffWish.In(key, turn.Settings.HandoffWords))
        {
            return turn.AskedForPerson(key);
        }

        return Admitted(turn, MenuKey.Article(key)) is { } article ? turn.Chosen(article) : turn.Silent();
    }

    private Answer Said(AnswerTurn turn, string text)
    {
        // An open offer is the question the customer answers now: its numbers and words come before everything else.
        if (OfferReader.Typed(Offered(turn), text) is { } chosen)
        {
            return turn.Chosen(chosen);
        }

        var wish = HandoffWish.In(text, turn.Settings.HandoffWords);
        if (wish && turn.HandoffBefore(text, asksForPerson: true) is { } wished)
        {
            return turn.HandedOff(wished, text);
        }

        if (_rules.ForText(turn.Question.InboxId, text) is { } rule)
        {
            return turn.Rule(rule, text);
        }

        if (turn.Settings.Menu is { } menu)
        {
            if (MenuReader.Opens(menu, text))
            {
                return turn.Menu(menu, text);
            }

            if (MenuReader.Typed(menu, turn.Question.Memory.MenuPath, text) is { } option)
            {
                return Option(turn, option);
            }
        }

        return turn.Verdict(text) is { } helped ? turn.Feedback(helped, text) : Asked(turn, text);
    }

    private Answer Asked(AnswerTurn turn, string text)
    {
        if (turn.HandoffBefore(text, asksForPerson: false) is { } before)
        {
            return turn.HandedOff(before, text);
        }

        var (candidates, readAs) = Found(turn, text);
        var best = candidates.Count > 0 ? candidates[0].Score : 0;
        if (best >= turn.Settings.AnswerFrom && best > 0)
        {
            return turn.Article(_articles[candidates[0].ArticleId], readAs ?? text, candidates) with { ReadAs = readAs };
        }

        return turn.HandoffUnsure(text) is { } unsure ? turn.HandedOff(unsure, text, candidates)
            : BurstRules.IsGreeting(text) ? turn.Greeting()
            : Among(candidates) is > 0 and var among && among >= turn.Settings.OfferFrom ? turn.Offer(text, candidates) with { ReadAs = readAs }
            : turn.Missed(text, candidates);
    }

    /// <summary>The chance that one of the best two is right: where either may be meant, asking which is worth it.</summary>
    private static double Among(IReadOnlyList<AnswerCandidate> candidates) => candidates.Take(2).Sum(c => c.Score);

    /// <summary>What a message finds; where that is not sure, what it finds together with the unclear ones just before it, if that is more.</summary>
    private (IReadOnlyList<AnswerCandidate> Candidates, string? ReadAs) Found(AnswerTurn turn, string text)
    {
        var (memory, asker) = (turn.Question.Memory, turn.Question.Asker);
        var alone = Look(turn, text);
        if ((alone.Count > 0 && alone[0].Score >= turn.Settings.AnswerFrom) || BurstRules.Joined(memory.Fragments, text, asker.At) is not { } joined)
        {
            return (alone, null);
        }

        var together = Look(turn, joined);
        return together.Count > 0 && (alone.Count == 0 || together[0].Score > alone[0].Score) ? (together, joined) : (alone, null);
    }

    /// <summary>What letters and sounds find for a text, and what means the same where somebody looked.</summary>
    private IReadOnlyList<AnswerCandidate> Look(AnswerTurn turn, string text) => NearMix.Of(
        Judged(_retriever.Find(text, turn.Question.History, admits: a => _admission.Admits(a, turn.Question.Asker))),
        turn.Question.Near.Of(text),
        id => Admitted(turn, id),
        Best);

    private IReadOnlyList<AnswerCandidate> Judged(IReadOnlyList<AnswerCandidate> found)
    {
        // Who stands behind another is never surer than that one.
        var most = 1.0;
        return [.. found.Select(c => c with { Score = most = Math.Min(most, _skill.Chance(c)), Evidence = null })];
    }

    private Answer Option(AnswerTurn turn, MenuPick pick) =>
        pick.Option.ArticleId is not { } id ? turn.Option(pick)
        : Admitted(turn, id) is { } article ? AnswerTurn.Within(turn.Chosen(article), pick.Path)
        : turn.Missed(pick.Option.Label, []);

    private static Answer Wordless(AnswerTurn turn, MessageType type) => type switch
    {
        MessageType.Image or MessageType.Voice or MessageType.Video or MessageType.File or MessageType.Location or MessageType.Link =>
            turn.Unreadable(type),
        _ => turn.Silent(),
    };

    private IReadOnlyList<KnowledgeArticle?> Offered(AnswerTurn turn) =>
        [.. turn.Question.Memory.OfferedArticleIds.Select(id => Admitted(turn, id))];

    private KnowledgeArticle? Admitted(AnswerTurn turn, string id) =>
        _articles.TryGetValue(id, out var article) && _admission.Admits(article, turn.Question.Asker) ? article : null;
}

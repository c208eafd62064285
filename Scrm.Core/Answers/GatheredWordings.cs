namespace Scrm.Core.Answers;

/// <summary>Gathers wordings article by article; those without a term are left out.</summary>
internal sealed class GatheredWordings(int articles)
{
    private readonly List<IndexedWording> _wordings = new(articles);
    private readonly List<int> _articleOf = new(articles);
    private readonly int[] _firsts = new int[articles + 1];
    private int _article;

    public void Add(IndexedWording wording)
    {
        if (wording.Terms.Length > 0)
        {
            _wordings.Add(wording);
            _articleOf.Add(_article);
        }
    }

    public void EndArticle() => _firsts[++_article] = _wordings.Count;

    /// <summary>The wordings, the article of each, and the first wording of each article with the number of wordings behind the last.</summary>
    public (IndexedWording[] Wordings, int[] ArticleOf, int[] Firsts) All() => ([.. _wordings], [.. _articleOf], _firsts);
}

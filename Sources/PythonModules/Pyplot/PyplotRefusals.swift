/// What matplotlib has and is not drawn here, each with a way on.
enum PyplotRefusals {
  /// The functions of `plt`.
  static let functions = all.mapValues { $0.isEmpty ? otherWay : $0 }

  private static let otherWay = "plot, scatter, contourf, imshow, hist and bar are drawn here"

  private static let all: [String: String] = [
    "semilogx": "draw over the logarithms: plt.plot([math.log10(x) for x in xs], ys)",
    "loglog": "draw over the logarithms: plt.semilogy([math.log10(x) for x in xs], ys)",
    "pause": "plt.show() draws what there is so far",
    "barh": "plt.bar draws upright bars",
    "pcolormesh": "plt.imshow shades a matrix, plt.contourf regions over a grid",
    "pcolor": "plt.imshow shades a matrix, plt.contourf regions over a grid",
    "hlines": "plt.axhline draws across the plot, plt.plot([x0, x1], [y, y]) a part",
    "vlines": "plt.axvline draws across the plot, plt.plot([x, x], [y0, y1]) a part",
    "twinx": "draw two figures", "twiny": "draw two figures",
    "fill_between": "draw both edges with plt.plot", "fill": "draw its edge with plt.plot",
    "errorbar": "draw the upper and the lower ends with plt.plot",
    "stem": "plt.bar draws upright bars", "step": "repeat the points: a step has two ends",
    "pie": "plt.bar shows shares that can be compared", "boxplot": "plt.hist shows how numbers are spread",
    "violinplot": "plt.hist shows how numbers are spread",
    "hist2d": "plt.scatter shows the points", "hexbin": "plt.scatter shows the points",
    "imread": "programs here reach no file", "imsave": "plt.savefig('picture.svg') writes a picture",
    "clabel": "the legend names the levels",
    "quiver": "", "streamplot": "", "polar": "", "table": "", "arrow": "", "tricontour": "",
    "tricontourf": "",
    "triplot": "", "tripcolor": "", "spy": "", "specgram": "", "psd": "", "eventplot": "", "stackplot": "",
    "broken_barh": "",
    "figtext": "", "figimage": "", "subplot_mosaic": "", "subplot2grid": "", "axes": "", "delaxes": "",
    "fill_betweenx": "", "barbs": "", "stairs": "", "ecdf": "", "acorr": "", "xcorr": "", "get_cmap": "",
    "axline": "",
    "connect": "", "ginput": "", "waitforbuttonpress": "", "setp": "", "getp": "", "findobj": "",
  ]
}
